import type { State } from '../model/state.ts';
import { refusal } from '../rules/refuse.ts';
import type { Check } from './checks.ts';
import { fits, known, lineLength, needed, oneOf, pastDate, whole, wholeIf } from './checks.ts';
import type { Deciders } from './decider.ts';
import { accept } from './decider.ts';

const areas = ['body', 'people', 'skill', 'meaning', 'home', 'money'];
const mostAWeek = 50;
const mostDrinks = 100;

function goalOf(state: State, id: string | undefined): State['goals'][number] | undefined {
  return state.goals.find((goal) => goal.id === id);
}

function habitOf(state: State, id: string): State['habits'][number] | undefined {
  return state.habits.find((habit) => habit.id === id);
}

function unlessClosed(closed: boolean): Check {
  return closed ? refusal('record-closed') : undefined;
}

export const habitDeciders: Deciders<
  'goal.set' | 'goal.closed' | 'habit.planned' | 'habit.done' | 'habit.closed' | 'checkin.made'
> = {
  'goal.set': (command) => accept(command, [needed(command.text, lineLength), oneOf(command.area, areas)]),
  'goal.closed': (command, state) => {
    const goal = goalOf(state, command.goal);
    return accept(command, [
      known(goal),
      unlessClosed(goal?.outcome !== undefined),
      oneOf(command.outcome, ['done', 'let-go']),
    ]);
  },
  'habit.planned': (command, state) =>
    accept(command, [
      needed(command.when, lineLength),
      needed(command.then, lineLength),
      oneOf(command.area, areas),
      whole(command.perWeek, 1, mostAWeek),
      command.goal === undefined ? undefined : known(goalOf(state, command.goal)),
    ]),
  'habit.done': (command, state, now) => {
    const habit = habitOf(state, command.habit);
    return accept(command, [
      known(habit),
      unlessClosed(habit?.open === false),
      pastDate(command.on, now),
      wholeIf(command.before, 0, 10),
      wholeIf(command.after, 0, 10),
    ]);
  },
  'habit.closed': (command, state) => {
    const habit = habitOf(state, command.habit);
    return accept(command, [known(habit), unlessClosed(habit?.open === false)]);
  },
  'checkin.made': (command, _state, now) => {
    const { mood, sleep, drinks, pull, on, note } = command;
    const anything = [mood, sleep, drinks, pull].some((value) => value !== undefined) || Boolean(note?.trim());
    return accept(command, [
      anything ? undefined : refusal('text-missing'),
      wholeIf(mood, 0, 10),
      wholeIf(sleep, 0, 10),
      wholeIf(drinks, 0, mostDrinks),
      wholeIf(pull, 0, 10),
      pastDate(on, now),
      fits(note),
    ]);
  },
};
