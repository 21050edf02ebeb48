import type { Review } from '@groundwork/coach';
import type { Purpose } from '@groundwork/program';
import { useMemo, useState, type ReactNode } from 'react';
import { useWords } from '../ui/words.tsx';
import { CoachNotes } from './coach-notes.tsx';
import { Editor, type Mark } from './editor.tsx';
import { useCoach } from './use-coach.ts';

const none: readonly Mark[] = [];

/** The editor with the coach reading along: underlines in the text, and beneath it what the coach says. */
export function CoachedText(props: {
  readonly purpose: Purpose;
  readonly initial: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const t = useWords();
  const [text, setText] = useState(props.initial);
  const coach = useCoach(text, props.purpose);
  const isOpen = coach.verdict.answer === 'yes';
  const marks = useMemo(() => (isOpen ? reviewToMarks(coach.shown) : none), [isOpen, coach.shown]);
  return (
    <div className="stack">
      <Editor
        label={t('drawer.text')}
        initial={props.initial}
        marks={marks}
        onChange={(next) => {
          setText(next);
          props.onChange(next);
        }}
      />
      <CoachNotes coach={coach} text={text} />
    </div>
  );
}

function reviewToMarks(review: Review): readonly Mark[] {
  const harms = review.findings.map(({ span: [start, end], level }) => ({ start, end, level }));
  const goods = review.strengths.map(({ span: [start, end] }) => ({ start, end, level: 'good' as const }));
  return [...harms, ...goods];
}
