import { leaning } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useMoment } from '../moment.ts';
import './circle-balance.css';

/** Step 12: who was reached in four weeks, as bars with the number beside; whether it all lies on one; weeks alone. */
export function View(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const { people, onOne, weeksAlone } = leaning(state, useMoment());
  if (people.length === 0) return <p className="quiet">{t('practice-b.circle-empty')}</p>;
  const total = people.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...people.map(({ count }) => count));
  const says = [
    t('practice-b.circle-says', { count: total, people: people.filter(({ count }) => count > 0).length }),
    ...(onOne ? [t('practice-b.circle-one')] : []),
    ...(weeksAlone > 0 ? [t('practice-b.circle-alone', { weeks: weeksAlone })] : []),
  ].join(' ');
  return (
    <>
      <p className="chart-says">{says}</p>
      <ul className="circle-bars">
        {people.map(({ person, name, count }) => (
          <li key={person}>
            <span>{name}</span>
            <progress max={most} value={count} aria-label={t('practice-b.circle-bar', { name, count })} />
            <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
