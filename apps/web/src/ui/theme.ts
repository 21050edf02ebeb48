import type { Hints } from './hints.ts';

/** Dark when asked for; with `system` also whenever the system is dark and at night, from 20:00 to 07:00. */
export function themeToScheme(theme: Hints['theme'], hour: number, systemDark: boolean): 'light' | 'dark' {
  if (theme === 'light' || theme === 'dark') return theme;
  return systemDark || hour >= 20 || hour < 7 ? 'dark' : 'light';
}

const dark = '(prefers-color-scheme: dark)';

/** Puts the look on the document; `public/early.js` did the same before the first paint. */
export function applyLook(hints: Hints): void {
  const root = document.documentElement;
  root.dataset['theme'] = themeToScheme(hints.theme, new Date().getHours(), matchMedia(dark).matches);
  if (hints.reducedMotion === true) root.dataset['motion'] = 'reduced';
  else delete root.dataset['motion'];
}

/** Applies the look again when the system changes and every minute, so that night falls by itself; returns the way to stop. */
export function followLook(hints: () => Hints): () => void {
  const apply = (): void => applyLook(hints());
  const query = matchMedia(dark);
  query.addEventListener('change', apply);
  const timer = setInterval(apply, 60_000);
  return () => {
    query.removeEventListener('change', apply);
    clearInterval(timer);
  };
}
