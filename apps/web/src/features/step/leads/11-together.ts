import type { Answers, Command } from '@groundwork/program';
import { textAt, type Lead } from './lead.ts';

const replies = ['yes', 'no', 'silence'] as const;

/** The four parts of an invitation in the user's own words, one a line; the drawer is where they become a message. */
export function invitationToText(answers: Answers): string {
  const parts = ['what', 'where', 'ends', 'way'].map((key) => textAt(answers, key));
  return parts.filter((part) => part !== '').join('\n');
}

export const togetherLeads: Readonly<Partial<Record<string, Lead>>> = {
  openness: {
    begin: ({ today }) => ({ on: today }),
    // Kindness, manners and "I cannot tell" are kept as written, and open nothing.
    commands: (answers): readonly Command[] =>
      textAt(answers, 'polite') === 'open'
        ? [{ kind: 'openness.shown', words: textAt(answers, 'words'), on: textAt(answers, 'on') }]
        : [],
  },
  invitation: {
    // It is made when it was asked, not when it was written: until then it lies in the drawer.
    commands: (answers, { run }): readonly Command[] => [
      { kind: 'draft.written', draft: run, text: invitationToText(answers), purpose: 'invitation' },
      { kind: 'draft.held', draft: run, hold: 'until-morning' },
    ],
  },
  afterwards: {
    subjects: {
      legend: 'practice-b.invited-which',
      none: 'practice-b.invited-none',
      of: ({ invitations }) =>
        invitations.filter(({ answer }) => answer === undefined).map(({ id, what }) => ({ value: id, label: what })),
    },
    commands: (answers, { subject, today }): readonly Command[] => {
      const answer = replies.find((each) => each === textAt(answers, 'answer'));
      if (answer === undefined || subject === undefined) return [];
      return [{ kind: 'invitation.answered', invitation: subject, answer, on: today }];
    },
  },
};
