import { useEffect, type ReactNode } from 'react';
import { useProgramIfThere, useStanding } from '../session.tsx';
import { keepHints, readHints, settingsToHints } from '../ui/hints.ts';
import { applyLook, followLook } from '../ui/theme.ts';
import { useWords, useWordsBox } from '../ui/words.tsx';

/** Lets the document follow the user's settings, and remembers them for the next first paint. */
export function Followers(): ReactNode {
  const t = useWords();
  const state = useProgramIfThere();
  const standing = useStanding();
  const settings = standing?.is === 'open' ? state?.settings : undefined;
  const begun = state?.intake.done === true || state?.intake.at !== undefined;
  useEffect(() => {
    if (settings !== undefined) keepHints(settingsToHints(settings));
    applyLook(readHints());
    const title = readHints().title;
    document.title = title === undefined || title === '' ? t('shell.title') : title;
  });
  const words = useWordsBox();
  const language = settings?.language;
  useEffect(() => void words.switchTo(language), [words, language]);
  useEffect(() => {
    if (begun) keepHints({ home: 'today' });
  }, [begun]);
  useEffect(() => followLook(readHints), []);
  return null;
}
