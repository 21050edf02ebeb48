import type { ReviewContext } from '@groundwork/coach';
import type { ReactNode } from 'react';
import { RefusalNote } from '../ui/refusal.tsx';
import { useWords } from '../ui/words.tsx';
import { CloserSwitch } from './closer/closer-switch.tsx';
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
          <HowClosely closer={coach.closer} />
        </>
      ) : null}
      {verdict.answer === 'yes' ? <CloserSwitch /> : null}
    </>
  );
}

function HowClosely({ closer }: { readonly closer: Coach['closer'] }): ReactNode {
  const t = useWords();
  if (closer === 'off') return null;
  return <p className="quiet small">{t(closer === 'heard' ? 'coach.closer-heard' : 'coach.closer-coming')}</p>;
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
