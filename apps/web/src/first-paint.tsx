import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { renderToStaticMarkup } from 'react-dom/server';
import { FirstNight } from './features/first-night/first-night.tsx';
import { createSessionBox, SessionProvider } from './session.tsx';
import { Shell } from './shell/shell.tsx';
import { createWordsBox, WordsProvider, type WordsOfLanguage } from './ui/words.tsx';

/** The first screen as markup, for `index.html`: it is on the phone before any script has run. Only the build calls this. */
export async function firstPaint(of: WordsOfLanguage): Promise<string> {
  const words = createWordsBox(of);
  const root = createRootRoute({ component: Shell });
  const home = createRoute({ getParentRoute: () => root, path: '/', component: FirstNight });
  const history = createMemoryHistory({ initialEntries: ['/'] });
  const router = createRouter({ routeTree: root.addChildren([home]), history });
  await router.load();
  const box = createSessionBox(() => Promise.reject(new Error('nothing is opened while building')));
  return renderToStaticMarkup(
    <WordsProvider box={words}>
      <SessionProvider box={box}>
        {/* Not the router of the app, so not of its type. */}
        <RouterProvider router={router as never} />
      </SessionProvider>
    </WordsProvider>,
  );
}
