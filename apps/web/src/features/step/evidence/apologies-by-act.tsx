import { normalAct } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';

/** Step 5: every act and how often it was apologised for: at most once is the aim, by doing counts as much. */
export function View(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { apologies } = useProgram();
  if (apologies.length === 0) return <p className="quiet">{t('evidence.apologies-empty')}</p>;
  const names = [...new Set(apologies.map(({ act }) => normalAct(act)))];
  const acts = names.map((name) => apologies.filter(({ act }) => normalAct(act) === name));
  const said = acts.filter((list) => list.some(({ result }) => result === 'said')).length;
  return (
    <>
      <p className="evidence-says">{t('evidence.apologies-says', { acts: acts.length, said })}</p>
      <ul className="entries">
        {acts.map((list) => (
          <li key={list[0]?.id}>
            <span className="own-words">{list[0]?.act}</span>
            {list.map(({ id, result, changed }) => (
              <span key={id} className="quiet small">
                {t(result === undefined ? 'practice.apology-open' : `practice.apology-${result}`)} ·{' '}
                {dates.day(changed.at)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
