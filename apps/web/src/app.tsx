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
