import { isNothingKept } from './nothing-kept.ts';

/**
 * The few choices needed before the vault is open, kept readable in localStorage: how to look, which language, which
 * neutral title, where to start. Never a word the user wrote about their life.
 */
export interface Hints {
  readonly theme?: 'system' | 'light' | 'dark';
  readonly language?: string;
  readonly title?: string;
  readonly reducedMotion?: boolean;
  /** Present once the user has a Today to come back to. */
  readonly home?: 'today';
  /** Whose crisis lines to show (ISO 3166-1 alpha-2). */
  readonly country?: string;
  /** The app is offered for installing under a plain name. */
  readonly plainName?: boolean;
}

const key = 'hints';

/** What was kept, or nothing where storage is closed or empty. */
export function readHints(): Hints {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Hints;
  } catch {
    return {};
  }
}

/** Merges `hints` into what is kept; where storage is closed the defaults simply stay. */
export function keepHints(hints: Hints): void {
  if (isNothingKept()) return;
  try {
    localStorage.setItem(key, JSON.stringify({ ...readHints(), ...hints }));
  } catch {
    // Private modes refuse storage; hints only spare a flash.
  }
}

/** What of the settings may stay readable: the rest stays sealed, whatever a later version or an import puts there. */
export function settingsToHints({ theme, language, title, reducedMotion }: Hints): Hints {
  return {
    ...(theme === undefined ? {} : { theme }),
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
    ...(reducedMotion === undefined ? {} : { reducedMotion }),
  };
}

/** Forgets every hint (erase everything). */
export function forgetHints(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
