import type { Answers, Area, Command } from '@groundwork/program';
import { given, numberAt, textAt, type Lead, type LeadContext } from './lead.ts';

const areas: readonly Area[] = ['body', 'people', 'skill', 'meaning', 'home', 'money'];

/** A goal and the small act for it; when it was done already, with the mood on both sides, that counts too. */
function smallAct(answers: Answers, { run, today }: LeadContext): readonly Command[] {
  const area = areas.find((each) => each === textAt(answers, 'area'));
  const perWeek = numberAt(answers, 'perWeek');
  if (area === undefined || perWeek === undefined) return [];
  const [before, after] = [numberAt(answers, 'before'), numberAt(answers, 'after')];
  // oxlint-disable-next-line unicorn/no-thenable -- the event's field is called so; nothing awaits it
  const plan = { when: textAt(answers, 'when'), then: textAt(answers, 'then'), area, perWeek };
  const done: readonly Command[] =
    before === undefined || after === undefined ? [] : [{ kind: 'habit.done', habit: run, on: today, before, after }];
  return [
    { kind: 'goal.set', goal: run, text: textAt(answers, 'goal'), area },
    { kind: 'habit.planned', habit: run, goal: run, ...plan },
    ...done,
  ];
}

/** The letter is kept in the journal too, with the mood on both sides, so that it can be searched and read again. */
function ownSide(answers: Answers, { run }: LeadContext): readonly Command[] {
  const text = textAt(answers, 'letter');
  if (text === '') return [];
  const moods = { ...given('mood', numberAt(answers, 'before')), ...given('moodAfter', numberAt(answers, 'after')) };
  return [{ kind: 'journal.written', entry: run, text, prompt: 'kind', ...moods }];
}

function checkIn(answers: Answers, { today }: LeadContext): readonly Command[] {
  const noted = {
    ...given('mood', numberAt(answers, 'mood')),
    ...given('sleep', numberAt(answers, 'sleep')),
    ...given('drinks', numberAt(answers, 'drinks')),
    ...given('pull', numberAt(answers, 'pull')),
    ...given('note', textAt(answers, 'helped')),
  };
  return Object.keys(noted).length === 0 ? [] : [{ kind: 'checkin.made', on: today, ...noted }];
}

export const yourselfLeads: Readonly<Partial<Record<string, Lead>>> = {
  'five-acts': { commands: smallAct },
  'letter-to-myself': { commands: ownSide },
  'check-in-week': { commands: checkIn },
};
