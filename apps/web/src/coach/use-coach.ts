import type { Finding, Review, ReviewContext, Signal } from '@groundwork/coach';
import { boundaryNow, type Purpose, type State, type Verdict } from '@groundwork/program';
import { useMemo, useState } from 'react';
import { useMay, useProgram } from '../session.tsx';
import { momentNow, useNow } from '../ui/now.ts';
import { signalToAsk } from './to-ask.ts';
import { useReview, type Reading } from './use-review.ts';

const empty: Review = { findings: [], strengths: [], signals: [] };

/** A category waved away this often is shown only when it is strong. */
const wavedOften = 3;

/** The coach's reading of one text in its surroundings, and what the user said to it. */
export interface Coach {
  /** Whether the coach may read along, and why not. */
  readonly verdict: Verdict;
  readonly context: ReviewContext;
  /** False until the first reading is there. */
  readonly hasRead: boolean;
  readonly closer: Reading['closer'];
  /** What is shown: without what was waved away. */
  readonly shown: Review;
  /** The one kind question to ask now. */
  readonly signal: Signal | undefined;
  wave(finding: Finding): void;
  answered(signal: Signal): void;
}

/** Reads `text` as it changes, with what is known around it. */
export function useCoach(text: string, purpose: Purpose): Coach {
  const state = useProgram();
  const verdict = useMay({ type: 'coach', purpose });
  const now = useNow();
  const [hidden, setHidden] = useState<readonly string[]>([]);
  // A no said here stays on the screen with its reply: only what was said before this sitting counts.
  const [before] = useState(state.safety.dismissed);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const context = useMemo(() => stateToContext(state, purpose, now), [state, purpose, now]);
  const read = useReview(text, context);
  const review = read?.review ?? empty;
  const shown = useMemo(() => without(review, hidden, state.waved), [review, hidden, state.waved]);
  return {
    verdict,
    context,
    hasRead: read !== undefined,
    closer: read?.closer ?? 'off',
    shown,
    signal: signalToAsk(shown.signals, before, asked, now),
    wave: (finding) => setHidden([...hidden, keyOf(finding)]),
    answered: (signal) => setAsked([...asked, signal.kind]),
  };
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
