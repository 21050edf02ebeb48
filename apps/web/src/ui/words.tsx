import { isLanguage, loadWords, type Language, type WordId, type Words } from '@groundwork/content/words';
import { setupI18n, type I18n } from '@lingui/core';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';

/** Values for the holes in a message. */
export type WordValues = Readonly<Record<string, string | number | Date>>;

/** Says the message `id` in the user's language. */
export type Say = (id: WordId, values?: WordValues) => string;

export interface WordsOfLanguage {
  readonly language: Language;
  readonly words: Words;
}

const WordsContext = createContext<I18n | undefined>(undefined);

/** The best language there are words for: the one asked for, else the browser's, else English. */
export function chooseLanguage(asked: string | undefined, offered: readonly string[]): Language {
  for (const tag of [asked ?? '', ...offered]) {
    if (isLanguage(tag)) return tag;
    const base = tag.split('-')[0] ?? '';
    if (isLanguage(base)) return base;
  }
  return 'en';
}

/** Loads the words of `language`; rejects only when the chunk cannot be fetched. */
export async function fetchWords(language: Language): Promise<WordsOfLanguage> {
  return { language, words: await loadWords(language) };
}

const SwitchContext = createContext<(language: string | undefined) => void>(() => undefined);

/** Gives the words of one language to everything below, and lets {@link useSwitchLanguage} bring another. */
export function WordsProvider(props: { readonly of: WordsOfLanguage; readonly children: ReactNode }): ReactNode {
  const [of, setOf] = useState(props.of);
  const i18n = useMemo(() => setupI18n({ locale: of.language, messages: { [of.language]: of.words } }), [of]);
  const [wish, setWish] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (wish === undefined || wish === of.language || !isLanguage(wish)) return;
    void fetchWords(wish).then((next) => {
      document.documentElement.lang = next.language;
      setOf(next);
    });
  }, [wish, of.language]);
  return (
    <SwitchContext value={setWish}>
      <WordsContext value={i18n}>{props.children}</WordsContext>
    </SwitchContext>
  );
}

/** Brings the words of another language; an unknown tag changes nothing. */
export function useSwitchLanguage(): (language: string | undefined) => void {
  return use(SwitchContext);
}

function useI18n(): I18n {
  const i18n = use(WordsContext);
  if (i18n === undefined) throw new Error('useWords outside WordsProvider');
  return i18n;
}

/** `t(id, values?)`: every text on a screen comes through here. */
export function useWords(): Say {
  const i18n = useI18n();
  return (id, values) => i18n._(id, values as Record<string, unknown> | undefined);
}

/** The language on the screen, for `Intl` and `lang`. */
export function useLanguage(): string {
  return useI18n().locale;
}

/** A reason of the program as a sentence: the translation of its rule where there is one, else its own English. */
export function useReason(): (why: ReasonLike) => string {
  const i18n = useI18n();
  return ({ rule, reason, values }) => {
    const id = `rule.${rule}`;
    return id in i18n.messages ? i18n._(id, { ...values }) : reason;
  };
}

interface ReasonLike {
  readonly rule: string;
  readonly reason: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Dates, times and spans in the user's language and the device's zone. */
export function useDates(): {
  readonly day: (at: number | string) => string;
  readonly time: (at: number) => string;
  readonly moment: (at: number) => string;
} {
  const language = useLanguage();
  const format = (options: Intl.DateTimeFormatOptions, at: number | string): string => {
    const civil = typeof at === 'string';
    return new Intl.DateTimeFormat(language, civil ? { ...options, timeZone: 'UTC' } : options).format(new Date(at));
  };
  return {
    day: (at) => format({ day: 'numeric', month: 'long', year: 'numeric' }, at),
    time: (at) => format({ hour: 'numeric', minute: '2-digit' }, at),
    moment: (at) => format({ weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }, at),
  };
}
