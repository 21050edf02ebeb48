import type { Answers, State } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Card } from '../../../ui/page.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { textAt } from '../leads/lead.ts';
import { Entries } from './entries.tsx';
import { newestRun } from './runs.ts';

type Review = State['reviews'][number];

/** Step 15: facts beside hopes, two weeks at a time, and three futures. No number of any kind. */
export function Practice(): ReactNode {
  return (
    <>
      <FactsAndHopes />
      <Futures />
    </>
  );
}

function FactsAndHopes(): ReactNode {
  const t = useWords();
  const { reviews } = useProgram();
  const pairs = reviews.filter(({ type }) => type === 'fortnightly');
  return (
    <Card title={t('practice-b.facts-title')}>
      {pairs.length === 0 ? <p className="quiet">{t('practice-b.facts-none')}</p> : null}
      <Entries items={pairs} keyOf={({ id }) => id}>
        {(pair) => <Pair pair={pair} />}
      </Entries>
    </Card>
  );
}

function Pair({ pair }: { readonly pair: Review }): ReactNode {
  const t = useWords();
  const dates = useDates();
  return (
    <>
      <p className="quiet small">{dates.day(pair.written.at)}</p>
      <div className="two-lists">
        {(['facts', 'hopes'] as const).map((side) => (
          <div key={side} className="stack-tight">
            <h3>{t(`practice-b.${side}`)}</h3>
            <p className="own-words">{textAt(pair.answers, side)}</p>
          </div>
        ))}
      </div>
      {textAt(pair.answers, 'mine') === '' ? null : (
        <p>{t('practice-b.facts-mine', { mine: textAt(pair.answers, 'mine') })}</p>
      )}
    </>
  );
}

const futures = ['together', 'apart', 'unclear'] as const;
const parts = ['Tuesday', 'Hard', 'Person', 'Step'] as const;

function Futures(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const run = newestRun(useProgram(), 'three-futures');
  if (run === undefined) {
    return (
      <Card title={t('practice-b.futures-title')}>
        <p className="quiet">{t('practice-b.futures-none')}</p>
      </Card>
    );
  }
  const common = textAt(run.answers, 'common');
  return (
    <Card title={t('practice-b.futures-title')}>
      <p className="quiet small">{dates.day(run.changed.at)}</p>
      {futures.map((future) => (
        <FutureCard key={future} future={future} answers={run.answers} />
      ))}
      {common === '' ? null : (
        <div className="stack-tight">
          <h3>{t('practice-b.futures-common')}</h3>
          <p className="own-words">{common}</p>
        </div>
      )}
    </Card>
  );
}

function FutureCard(props: { readonly future: (typeof futures)[number]; readonly answers: Answers }): ReactNode {
  const t = useWords();
  const { future, answers } = props;
  const told = parts.filter((part) => textAt(answers, `${future}${part}`) !== '');
  return (
    <section className="stack-tight">
      <h3>{t(`practice-b.future-${future}`)}</h3>
      <dl className="answers">
        {told.map((part) => (
          <div key={part}>
            <dt className="quiet small">{t(`practice-b.future-${part}`)}</dt>
            <dd className="own-words">{textAt(answers, `${future}${part}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
