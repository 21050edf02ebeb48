import type { Deciders } from './decider.ts';
import { accept } from './decider.ts';
import { refusal } from '../rules/refuse.ts';
import type { Check } from './checks.ts';
import { fits, lineLength, nameLength, needed, oneOf, pastDate, whole, wholeIf } from './checks.ts';

const livings = ['apart', 'same-home', 'they-moved-out', 'i-moved-out'];
const themes = ['system', 'light', 'dark'];
/** ISO 3166-1 alpha-2. */
const countryShape = /^[A-Z]{2}$/u;
/** BCP 47, the part this app uses: language, script or region. */
const languageShape = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u;

function shaped(value: string | undefined, shape: RegExp): Check {
  return value === undefined || shape.test(value) ? undefined : refusal('value-unknown');
}

export const profileDeciders: Deciders<
  'profile.told' | 'intake.left' | 'settings.changed' | 'lesson.read' | 'finding.waved' | 'tonight.done'
> = {
  'profile.told': (command, _state, now) => {
    const { leftOn, whatHappened, partnerLabel, living, hope, country } = command.profile;
    return accept(command, [
      leftOn === undefined ? undefined : pastDate(leftOn, now),
      fits(whatHappened),
      fits(partnerLabel, nameLength),
      living === undefined ? undefined : oneOf(living, livings),
      fits(hope),
      shaped(country, countryShape),
    ]);
  },
  'intake.left': (command) => accept(command, [needed(command.at, nameLength)]),
  'settings.changed': (command) => {
    const { language, theme, title, lockAfterMinutes } = command.settings;
    return accept(command, [
      shaped(language, languageShape),
      theme === undefined ? undefined : oneOf(theme, themes),
      fits(title, nameLength),
      wholeIf(lockAfterMinutes, 0, 24 * 60),
    ]);
  },
  'lesson.read': (command) => accept(command, [whole(command.step, 0, 15)]),
  'finding.waved': (command) =>
    accept(command, [needed(command.category, nameLength), needed(command.rule, lineLength)]),
  'tonight.done': (command, _state, now) =>
    accept(command, [oneOf(command.item, ['eat', 'water', 'sleep', 'person']), pastDate(command.on, now)]),
};
