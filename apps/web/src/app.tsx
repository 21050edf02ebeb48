import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { FirstNight } from './features/first-night/first-night.tsx';
import { Broken, Nowhere } from './shell/broken.tsx';
import { Shell } from './shell/shell.tsx';
import type { WordsBox } from './ui/words.tsx';

interface Context {
  readonly words: WordsBox;
}

const root = createRootRouteWithContext<Context>()({
  component: Shell,
  errorComponent: Broken,
  notFoundComponent: Nowhere,
});

/** One screen: its path and where its `Screen` is fetched from when somebody goes there, with all the words. */
function screen<P extends string>(path: P, load: () => Promise<{ readonly Screen: ComponentType }>) {
  return createRoute({
    getParentRoute: () => root,
    path,
    loader: ({ context }) => context.words.whole(),
    component: lazyRouteComponent(load, 'Screen'),
  });
}

const routeTree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: FirstNight }),
  screen('/urge', () => import('./features/urge/urge.tsx')),
  screen('/safe', () => import('./features/safe/safe.tsx')),
  screen('/lines', () => import('./features/safe/lines.tsx')),
  screen('/plan', () => import('./features/safe/plan.tsx')),
  screen('/tonight', () => import('./features/tonight/tonight.tsx')),
  screen('/setup', () => import('./features/intake/intake.tsx')),
  screen('/today', () => import('./features/today/today.tsx')),
  screen('/boundary', () => import('./features/boundary/boundary.tsx')),
  screen('/contact', () => import('./features/contact/contact.tsx')),
  screen('/path', () => import('./features/path/path.tsx')),
  screen('/path/$step', () => import('./features/step/step.tsx')),
  screen('/write', () => import('./features/drawer/drawer.tsx')),
  screen('/write/new', () => import('./features/drawer/new-draft.tsx')),
  screen('/write/$draft', () => import('./features/drawer/draft.tsx')),
  screen('/journal', () => import('./features/journal/journal.tsx')),
  screen('/journal/$entry', () => import('./features/journal/entry.tsx')),
  screen('/mirror', () => import('./features/mirror/mirror.tsx')),
  screen('/why', () => import('./features/why/all.tsx')),
  screen('/why/$page', () => import('./features/why/why.tsx')),
  screen('/device', () => import('./features/device/device.tsx')),
  screen('/timeline', () => import('./features/timeline/timeline.tsx')),
  screen('/review', () => import('./features/review/review.tsx')),
  screen('/summary', () => import('./features/summary/summary.tsx')),
  screen('/reminders', () => import('./features/reminders/reminders.tsx')),
  screen('/more', () => import('./features/more/more.tsx')),
  screen('/more/passphrase', () => import('./features/more/passphrase.tsx')),
  screen('/more/words', () => import('./features/more/words.tsx')),
  screen('/more/export', () => import('./features/more/export.tsx')),
  screen('/more/appearance', () => import('./features/more/appearance.tsx')),
  screen('/more/erase', () => import('./features/more/erase.tsx')),
  screen('/more/about', () => import('./features/more/about.tsx')),
]);

/** The router over every screen; `main.tsx` makes one. */
export function createApp(words: WordsBox) {
  return createRouter({
    routeTree,
    context: { words },
    defaultErrorComponent: Broken,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createApp>;
  }
}
