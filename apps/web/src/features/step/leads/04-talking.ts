import type { Answers, Command, State } from '@groundwork/program';
import { given, numberAt, textAt, type Lead, type LeadContext } from './lead.ts';

function plan(answers: Answers, { run }: LeadContext): readonly Command[] {
  const minutes = numberAt(answers, 'minutes');
  if (minutes === undefined) return [];
  const [topic, opening, wish, exit] = ['topic', 'opening', 'wish', 'exit'].map((key) => textAt(answers, key));
  return [
    {
      kind: 'conversation.planned',
      conversation: run,
      topic: topic ?? '',
      opening: opening ?? '',
      wish: wish ?? '',
      exit: exit ?? '',
      minutes,
    },
  ];
}

function debrief(answers: Answers, { subject }: LeadContext): readonly Command[] {
  if (subject === undefined) return [];
  const opening = (['soft', 'harsh'] as const).find((each) => each === textAt(answers, 'opening'));
  return [
    {
      kind: 'conversation.debriefed',
      conversation: subject,
      did: textAt(answers, 'did'),
      theySaid: textAt(answers, 'theySaid'),
      agreed: textAt(answers, 'agreed'),
      ...given('opening', opening),
    },
  ];
}

export const talkingLeads: Readonly<Partial<Record<string, Lead>>> = {
  'talk-plan': { commands: plan },
  'talk-debrief': {
    commands: debrief,
    subjects: {
      legend: 'practice.talk-which',
      none: 'practice.talk-none-planned',
      of: ({ conversations }: State) =>
        conversations
          .filter(({ debrief: done }) => done === undefined)
          .toReversed()
          .map(({ id, topic }) => ({ value: id, label: topic })),
    },
  },
};
