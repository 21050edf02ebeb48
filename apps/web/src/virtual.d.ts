declare module 'virtual:first-words' {
  import type { Words } from '@groundwork/content/words';

  /** By language, the few words the first paint needs (`build/first-words.ts`). */
  export const firstWords: Readonly<Record<string, () => Promise<{ readonly words: Words }>>>;
}
