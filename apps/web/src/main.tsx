import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/ui.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp } from './app.tsx';
import { createSessionBox, SessionProvider } from './session.tsx';
import { readHints } from './ui/hints.ts';
import { keepOffline } from './keep-offline.ts';
import { chooseLanguage, fetchWords, WordsProvider } from './ui/words.tsx';

const hints = readHints();
if (location.pathname === '/' && hints.home === 'today') history.replaceState(null, '', '/today');

const words = await fetchWords(chooseLanguage(hints.language, navigator.languages));
document.documentElement.lang = words.language;

const box = createSessionBox(() => import('./open-session.ts').then((module) => module.openSession()));
const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <WordsProvider of={words}>
      <SessionProvider box={box}>
        <RouterProvider router={createApp()} />
      </SessionProvider>
    </WordsProvider>
  </StrictMode>,
);
keepOffline();
