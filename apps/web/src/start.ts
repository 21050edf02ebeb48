import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/ui.css';
import './ui/page.css';
import './shell/shell.css';
import './features/first-night/first-night.css';

/*
 * The first screen is in `index.html` already (`build/first-paint.ts`): let the phone paint it before the app takes its time.
 * Anywhere else, and in a tab nobody sees, there is nothing to wait for.
 */
function start(): void {
  void import('./main.tsx');
}

if (document.hidden || document.documentElement.dataset['first'] === 'away') start();
else requestAnimationFrame(() => setTimeout(start));
