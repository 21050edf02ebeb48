import type { PromiseCard } from '../model/state.ts';
import type { Handlers } from './handler.ts';
import { stampOf } from './handler.ts';

type Mark = PromiseCard['marks'][number];

function marked(card: PromiseCard, mark: Mark): PromiseCard {
  const settles = card.every === undefined && (mark.mark === 'kept' || mark.mark === 'missed');
  return { ...card, marks: [...card.marks, mark], open: card.open && !settles };
}

export const growthHandlers: Handlers<
  | 'promise.made'
  | 'promise.changed'
  | 'promise.kept'
  | 'promise.missed'
  | 'promise.repaired'
  | 'promise.closed'
  | 'goal.set'
  | 'goal.closed'
  | 'habit.planned'
  | 'habit.done'
  | 'habit.closed'
  | 'checkin.made'
> = {
  'promise.made': (to, { promise: id, text, due, every }, record) =>
    to.add('promises', {
      id,
      text,
      due,
      made: stampOf(record),
      open: true,
      marks: [],
      ...(every !== undefined && { every }),
    }),
  'promise.changed': (to, { promise, text, due }) =>
    to.update('promises', promise, (each) => ({ ...marked(each, { on: each.due, mark: 'changed' }), text, due })),
  'promise.kept': (to, { promise, on }) => to.update('promises', promise, (each) => marked(each, { on, mark: 'kept' })),
  'promise.missed': (to, { promise, on, why }) =>
    to.update('promises', promise, (each) =>
      marked(each, { on, mark: 'missed', ...(why !== undefined && { note: why }) }),
    ),
  'promise.repaired': (to, { promise, how }) =>
    to.update('promises', promise, (each) => {
      const missed = each.marks.findLast(({ mark }) => mark === 'missed');
      return marked(each, { on: missed?.on ?? each.due, mark: 'repaired', note: how });
    }),
  'promise.closed': (to, { promise }) => to.update('promises', promise, (each) => ({ ...each, open: false })),
  'goal.set': (to, { goal, text, area }, record) => {
    const item = { id: goal, text, area, set: stampOf(record) };
    if (to.find('goals', goal)) to.update('goals', goal, (each) => ({ ...each, text, area }));
    else to.add('goals', item);
  },
  'goal.closed': (to, { goal, outcome }) => to.update('goals', goal, (each) => ({ ...each, outcome })),
  'habit.planned': (to, event) => {
    const { kind: _kind, habit: id, ...plan } = event;
    if (to.find('habits', id)) to.update('habits', id, (each) => ({ ...each, ...plan }));
    else to.add('habits', { id, ...plan, open: true, done: [] });
  },
  'habit.done': (to, { kind: _kind, habit, ...done }) =>
    to.update('habits', habit, (each) => ({ ...each, done: [...each.done, done] })),
  'habit.closed': (to, { habit }) => to.update('habits', habit, (each) => ({ ...each, open: false })),
  'checkin.made': (to, { kind: _kind, ...checkin }, { when }) => to.add('checkins', { ...checkin, at: when.at }),
};
