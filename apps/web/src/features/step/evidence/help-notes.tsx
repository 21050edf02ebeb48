import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { textAt } from '../leads/lead.ts';
import { scoresForDoctor } from '../practices/what-fits.ts';

/** Step 6: sessions and what was tried between them; screens that call for a doctor come first. */
export function View(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const state = useProgram();
  const notes = state.exercises.filter(({ exercise, finished }) => exercise === 'session-note' && finished);
  const scores = scoresForDoctor(state);
  if (notes.length === 0 && scores.length === 0) return <p className="quiet">{t('evidence.help-empty')}</p>;
  return (
    <>
      {scores.map((scale) => (
        <p key={scale}>{t(`evidence.help-${scale}`)}</p>
      ))}
      {notes.length === 0 ? null : <p className="evidence-says">{t('evidence.help-says', { count: notes.length })}</p>}
      <ul className="entries">
        {notes.map(({ id, answers }) => (
          <li key={id}>
            <span className="quiet small">{dates.day(textAt(answers, 'date'))}</span>
            <span className="own-words">{textAt(answers, 'try')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
