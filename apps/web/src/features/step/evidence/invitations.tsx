import { invitationAnswers } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { useMoment } from '../moment.ts';

/** Step 11: what was asked and answered; a no pauses it. */
export function View(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const state = useProgram();
  const { made, yes, declined, waiting, pausedUntil } = invitationAnswers(state, useMoment());
  if (made === 0 && state.openness.length === 0) return <p className="quiet">{t('practice-b.invitations-empty')}</p>;
  return (
    <>
      <p className="chart-says">
        {t('practice-b.invitations-says', { signs: state.openness.length, made, yes, declined, waiting })}
      </p>
      {pausedUntil === undefined ? null : <p>{t('practice-b.invited-pause', { date: dates.day(pausedUntil) })}</p>}
    </>
  );
}
