import { issueBacking } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useWords } from '../../../ui/words.tsx';

/** Step 14: what stands behind each card: promises, habits and things a fair person could see. */
export function View(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const backing = issueBacking(state);
  if (backing.length === 0) return <p className="quiet">{t('practice-b.issues-empty')}</p>;
  const bare = backing.filter(({ promises, habits, evidence }) => promises + habits + evidence === 0).length;
  return (
    <>
      <p className="chart-says">{t('practice-b.issues-says', { count: backing.length, bare })}</p>
      <ul className="entries">
        {backing.map(({ issue, promises, habits, evidence, reviewed }) => (
          <li key={issue}>
            <p className="own-words">{state.issues.find(({ id }) => id === issue)?.pattern ?? ''}</p>
            <p className="quiet small">{t('practice-b.issues-row', { promises, habits, evidence, reviewed })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
