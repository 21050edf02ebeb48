import type { ReviewContext } from '@groundwork/coach';
import { useState, type ReactNode } from 'react';
import { useProgram } from '../session.tsx';
import { useNow } from '../ui/now.ts';
import { SignalAsk } from './signal-ask.tsx';
import { signalToAsk } from './to-ask.ts';
import { useReview } from './use-review.ts';

const noContext: ReviewContext = {};

/** A text written for oneself, read for signs of danger and nothing else: at most one kind question, never a finding. */
export function TextSignal({ text }: { readonly text: string }): ReactNode {
  const { dismissed } = useProgram().safety;
  // A no said here stays on the screen with its reply: only what was said before this sitting counts.
  const [before] = useState(dismissed);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const now = useNow();
  const read = useReview(text, noContext);
  const signal = signalToAsk(read?.review.signals ?? [], before, asked, now);
  if (signal === undefined) return null;
  return <SignalAsk key={signal.kind} signal={signal} onAnswered={() => setAsked([...asked, signal.kind])} />;
}
