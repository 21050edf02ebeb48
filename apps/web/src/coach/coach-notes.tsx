import type { ReviewContext } from '@groundwork/coach';
import type { ReactNode } from 'react';
import { RefusalNote } from '../ui/refusal.tsx';
import { useWords } from '../ui/words.tsx';
import { Findings } from './findings.tsx';
import { ModeReading } from './mode-reading.tsx';
import { SignalAsk } from './signal-ask.tsx';
import type { Coach } from './use-coach.ts';
import './coach.css';

/** What the coach says to a text: its surroundings in words, a kind question where there is one, findings and strengths. */
export function CoachNotes({ coach, text }: { readonly coach: Coach; readonly text: string }): ReactNode {
  const { signal, verdict, shown } = coach;
  return (
    <>
      <ContextLine context={coach.context} />
      {signal === undefined ? null : (
        <SignalAsk key={signal.kind} signal={signal} onAnswered={() => coach.answered(signal)} />
      )}
      {verdict.answer !== 'yes' ? <RefusalNote why={verdict} /> : null}
      {verdict.answer === 'yes' && coach.hasRead ? (
        <>
          <Findings review={shown} text={text} onWaved={coach.wave} />
          <ModeReading review={shown} />
        </>
      ) : null}
    </>
  );
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
