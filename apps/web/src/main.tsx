import { firstWords } from 'virtual:first-words';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp } from './app.tsx';
import { createSessionBox, SessionProvider } from './session.tsx';
import { readHints } from './ui/hints.ts';
import { isNothingKept } from './ui/nothing-kept.ts';
import { keepOffline } from './keep-offline.ts';
import { chooseLanguage, createWordsBox, WordsProvider } from './ui/words.tsx';

const hints = readHints();
if (location.pathname === '/' && hints.home === 'today' && !isNothingKept()) history.replaceState(null, '', '/today');

const language = chooseLanguage(hints.language, navigator.languages);
const first = await firstWords[language]?.();
document.documentElement.lang = language;

const words = createWordsBox({ language, words: first?.words ?? {} });
const box = createSessionBox(() => import('./open-session.ts').then((module) => module.openSession()));
const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <WordsProvider box={words}>
      <SessionProvider box={box}>
        <RouterProvider router={createApp(words)} />
      </SessionProvider>
    </WordsProvider>
  </StrictMode>,
);
if (!isNothingKept()) keepOffline();
