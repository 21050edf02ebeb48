import type { Finding, Review, ReviewContext } from '@groundwork/coach';
import { boundaryNow, type Purpose, type State } from '@groundwork/program';
import { useMemo, useState, type ReactNode } from 'react';
import { useMay, useProgram } from '../../../session.tsx';
import { momentNow, useNow } from '../../../ui/now.ts';
import { RefusalNote } from '../../../ui/refusal.tsx';
import { useWords } from '../../../ui/words.tsx';
import { Editor, type Mark } from './editor.tsx';
import { Findings } from './findings.tsx';
import { ModeReading } from './mode-reading.tsx';
import { SignalAsk } from './signal-ask.tsx';
import { useReview } from './use-review.ts';
import './coach.css';

const empty: Review = { findings: [], strengths: [], signals: [] };

/** A category waved away this often is shown only when it is strong. */
const wavedOften = 3;

/** The editor with the coach reading along: underlines, what it saw, the draft's surroundings in words, and kind questions. */
export function CoachedText(props: {
  readonly purpose: Purpose;
  readonly initial: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const t = useWords();
  const state = useProgram();
  const verdict = useMay({ type: 'coach', purpose: props.purpose });
  const now = useNow();
  const [text, setText] = useState(props.initial);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const context = useMemo(() => stateToContext(state, props.purpose, now), [state, props.purpose, now]);
  const read = useReview(text, context);
  const isOpen = verdict.answer === 'yes';
  const shown = useMemo(() => without(read ?? empty, hidden, state.waved), [read, hidden, state.waved]);
  const marks = useMemo(() => (isOpen ? reviewToMarks(shown) : []), [isOpen, shown]);
  const signal = shown.signals.find((each) => !asked.includes(each.kind));
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
      <ContextLine context={context} />
      {signal === undefined ? null : (
        <SignalAsk key={signal.kind} signal={signal} onAnswered={() => setAsked([...asked, signal.kind])} />
      )}
      {isOpen ? (
        read === undefined ? null : (
          <>
            <Findings review={shown} text={text} onWaved={(finding) => setHidden([...hidden, keyOf(finding)])} />
            <ModeReading review={shown} />
          </>
        )
      ) : (
        <RefusalNote why={verdict} />
      )}
    </div>
  );
}

function keyOf(finding: Finding): string {
  return `${finding.category}/${finding.id}`;
}

function without(review: Review, hidden: readonly string[], waved: State['waved']): Review {
  const stays = (finding: Finding): boolean => {
    if (hidden.includes(keyOf(finding))) return false;
    return finding.level !== 'nudge' || (waved[finding.category] ?? 0) < wavedOften;
  };
  return { ...review, findings: review.findings.filter(stays) };
}

function reviewToMarks(review: Review): readonly Mark[] {
  const harms = review.findings.map(({ span: [start, end], level }) => ({ start, end, level }));
  const goods = review.strengths.map(({ span: [start, end] }) => ({ start, end, level: 'good' as const }));
  return [...harms, ...goods];
}

const coachPurpose: Readonly<Record<Purpose, NonNullable<ReviewContext['purpose']>>> = {
  personal: 'message',
  logistics: 'logistics',
  apology: 'apology',
  appreciation: 'message',
  invitation: 'invitation',
  talk: 'message',
};

/** What is known around the draft, from the user's own record. */
export function stateToContext(state: State, purpose: Purpose, at: number): ReviewContext {
  const moment = { ...momentNow(), at };
  const { kind } = boundaryNow(state, moment);
  const lastTheirs = state.contacts.findLastIndex((contact) => contact.by === 'them' || contact.answered);
  const unanswered = state.contacts.slice(lastTheirs + 1).filter((contact) => contact.by === 'me').length;
  return {
    ...(kind === 'unrecorded' ? {} : { boundary: kind }),
    hour: new Date(at).getHours(),
    unanswered,
    ...(state.profile.children === undefined ? {} : { children: state.profile.children }),
    purpose: coachPurpose[purpose],
  };
}

function ContextLine({ context }: { readonly context: ReviewContext }): ReactNode {
  const t = useWords();
  const boundary = context.boundary === undefined ? t('coach.no-boundary') : t(`boundary.kind-${context.boundary}`);
  return (
    <p className="quiet small">
      {t('coach.context', { boundary, hour: context.hour ?? 0, unanswered: context.unanswered ?? 0 })}
    </p>
  );
}
