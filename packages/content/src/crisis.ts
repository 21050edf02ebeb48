import type { CivilDate } from '@groundwork/program';
import { crisisLines, emergencyNumbers, countries as listed } from './crisis/lines.gen.ts';
import type { Country, CountryCode, CrisisLine, EmergencyNumber } from './crisis/line.ts';

export type {
  Confidence,
  Country,
  CountryCode,
  CrisisAction,
  CrisisLine,
  Directory,
  EmergencyNumber,
  EmergencyService,
  LineType,
} from './crisis/line.ts';
export { directories } from './crisis/lines.gen.ts';

/** Countries with lines, by English name. */
export const countries: readonly Country[] = listed;

/** Languages spoken in several listed countries: the language alone says nothing about the place. */
const manyHomes = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'zh'];

/** Lines of one country in the order to offer them; empty for a country that is not listed. */
export function linesFor(country: CountryCode): readonly CrisisLine[] {
  return crisisLines.filter((line) => line.country === country);
}

/** The emergency number of a country; for one that is not listed 112, marked `assumed`. */
export function emergencyNumber(country: CountryCode | undefined): EmergencyNumber {
  return emergencyNumbers[country ?? ''] ?? fallback;
}

const fallback: EmergencyNumber = {
  display: '112',
  services: [{ number: '112', href: 'tel:112', reaches: 'any' }],
  source: 'most mobile phones connect 112 to the local emergency service',
  confidence: 'C',
  lastChecked: '2026-11-22',
  assumed: true,
};

/** Whether more than twelve months have passed on `today` since somebody looked at the source. */
export function isStale(line: { readonly lastChecked: CivilDate }, today: CivilDate): boolean {
  const year = Number(line.lastChecked.slice(0, 4)) + 1;
  return today > `${String(year).padStart(4, '0')}${line.lastChecked.slice(4)}`;
}

/** The listed country a locale such as `de-AT` names; absent when it names none. A guess the user can change. */
export function guessCountry(locale: string): CountryCode | undefined {
  let tag: Intl.Locale;
  try {
    tag = new Intl.Locale(locale);
  } catch {
    return undefined;
  }
  const region = tag.region ?? (manyHomes.includes(tag.language) ? undefined : tag.maximize().region);
  return listed.some((country) => country.code === region) ? region : undefined;
}
