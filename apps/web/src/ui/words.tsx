import { isLanguage, loadWords, type Language, type WordId, type Words } from '@groundwork/content/words';
import { setupI18n, type I18n } from '@lingui/core';
import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react';

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

/** Holds the words on the screen: first the few the first paint needs, then all of the language. */
export interface WordsBox {
  current(): WordsOfLanguage;
  /** Resolves when every word of the language is there; screens wait for it. Rejects when it cannot be fetched. */
  whole(): Promise<void>;
  /** Brings the words of another language; an unknown tag changes nothing. */
  switchTo(language: string | undefined): Promise<void>;
  subscribe(listener: () => void): () => void;
}

/** A box that starts with `first`, the few words of its language. */
export function createWordsBox(first: WordsOfLanguage): WordsBox {
  const listeners = new Set<() => void>();
  let current = first;
  let whole: Promise<void> | undefined;
  const bring = async (language: Language): Promise<void> => {
    const words = await loadWords(language);
    current = { language, words };
    listeners.forEach((listener) => listener());
  };
  return {
    current: () => current,
    whole: () => (whole ??= bring(first.language)),
    switchTo: async (language) => {
      if (language === undefined || language === current.language || !isLanguage(language)) return;
      whole = bring(language);
      await whole;
      document.documentElement.lang = language;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const BoxContext = createContext<WordsBox | undefined>(undefined);

/** Gives the words to everything below. */
export function WordsProvider(props: { readonly box: WordsBox; readonly children: ReactNode }): ReactNode {
  const of = useSyncExternalStore(props.box.subscribe, props.box.current, props.box.current);
  const i18n = useMemo(() => setupI18n({ locale: of.language, messages: { [of.language]: of.words } }), [of]);
  return (
    <BoxContext value={props.box}>
      <WordsContext value={i18n}>{props.children}</WordsContext>
    </BoxContext>
  );
}

/** The box itself, to switch the language. */
export function useWordsBox(): WordsBox {
  const box = use(BoxContext);
  if (box === undefined) throw new Error('useWordsBox outside WordsProvider');
  return box;
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
  const { day } = useDates();
  return ({ rule, reason, values }) => {
    const id = `rule.${rule}`;
    return id in i18n.messages ? i18n._(id, valuesToWords(values, day)) : reason;
  };
}

/** Civil dates among the values are written as people write them. */
function valuesToWords(values: ReasonLike['values'], day: (date: string) => string): Record<string, string | number> {
  const entries = Object.entries(values ?? {});
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value,
    ]),
  );
}

interface ReasonLike {
  readonly rule: string;
  readonly reason: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The user's own way to write dates in `language`: `en` on a British phone is `en-GB`. */
export function languageToLocale(language: string, offered: readonly string[]): string {
  return offered.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}

/** Dates, times and spans in the user's language and the device's zone. */
export function useDates(): {
  readonly day: (at: number | string) => string;
  readonly time: (at: number) => string;
  readonly moment: (at: number) => string;
} {
  const language = languageToLocale(useLanguage(), navigator.languages);
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
