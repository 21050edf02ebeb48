import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { textAt } from '../leads/lead.ts';

/** Step 15: the facts about one's own weeks that were worth being content with, one under the other. */
export function View(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const pairs = useProgram().reviews.filter(({ type }) => type === 'fortnightly');
  if (pairs.length === 0) return <p className="quiet">{t('practice-b.real-empty')}</p>;
  return (
    <>
      <p className="chart-says">{t('practice-b.real-says', { count: pairs.length })}</p>
      <ul className="entries">
        {pairs
          .filter(({ answers }) => textAt(answers, 'mine') !== '')
          .slice(-8)
          .map(({ id, answers, written }) => (
            <li key={id}>
              <p className="quiet small">{dates.day(written.at)}</p>
              <p className="own-words">{textAt(answers, 'mine')}</p>
            </li>
          ))}
      </ul>
    </>
  );
}
