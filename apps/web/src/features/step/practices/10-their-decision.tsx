import type { ProgramEvent } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useProgram, useSession } from '../../../session.tsx';
import { buttonClass } from '../../../ui/button.tsx';
import { Card } from '../../../ui/page.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { isOver, isKeepable } from '../../../ending.ts';
import { textAt } from '../leads/lead.ts';
import { Entries, Fold } from './entries.tsx';
import { newestRun } from './runs.ts';

type Recorded = Extract<ProgramEvent, { readonly kind: 'decision.recorded' }>;

/** Step 10: their words with the day, what respecting them looks like this week, and the shape of an ending. */
export function Practice(): ReactNode {
  const over = isOver(useProgram());
  return (
    <>
      <TheirWords />
      <OnTuesday />
      {over ? <Acceptance /> : null}
      <Ending />
    </>
  );
}

function TheirWords(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const session = useSession();
  const told = useMemo(
    () => session.records().flatMap(({ id, event }) => (event.kind === 'decision.recorded' ? [{ id, ...event }] : [])),
    // The records change exactly when the state does.
    // oxlint-disable-next-line react/exhaustive-deps
    [session, state],
  );
  const earlier = told.slice(0, -1);
  const last = told.at(-1);
  return (
    <Card title={t('practice-b.decided-title')}>
      {last === undefined ? <p className="quiet">{t('practice-b.decided-none')}</p> : <Words told={last} />}
      {last === undefined ? null : <p>{t('practice-b.decided-no-argument')}</p>}
      {earlier.length === 0 ? null : (
        <Fold title={t('practice-b.decided-before')}>
          <Entries items={earlier} keyOf={({ id }) => id}>
            {(each) => <Words told={each} />}
          </Entries>
        </Fold>
      )}
    </Card>
  );
}

function Words({ told }: { readonly told: Recorded }): ReactNode {
  const t = useWords();
  const dates = useDates();
  return (
    <div className="stack-tight">
      <blockquote className="own-words quoted">{told.words}</blockquote>
      <p className="quiet small">
        {t('practice-b.decided-on', { date: dates.day(told.saidOn) })} {t(`practice-b.decided-${told.decision}`)}
      </p>
    </div>
  );
}

function OnTuesday(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const run = newestRun(useProgram(), 'respect-tuesday');
  return (
    <Card title={t('practice-b.tuesday-title')}>
      {run === undefined ? (
        <p className="quiet">{t('practice-b.tuesday-none')}</p>
      ) : (
        <>
          <dl className="answers">
            <div>
              <dt className="quiet small">{t('practice-b.tuesday-will')}</dt>
              <dd className="own-words">{textAt(run.answers, 'will')}</dd>
            </div>
            <div>
              <dt className="quiet small">{t('practice-b.tuesday-wont')}</dt>
              <dd className="own-words">{textAt(run.answers, 'wont')}</dd>
            </div>
          </dl>
          <p className="quiet small">{t('practice-b.since', { date: dates.day(run.changed.at) })}</p>
        </>
      )}
    </Card>
  );
}

const stations = [
  { word: 'settle', to: '10' },
  { word: 'people', to: '12' },
  { word: 'body', to: '3' },
  { word: 'futures', to: '15' },
] as const;

/** Where the path turns when it is over. */
function Acceptance(): ReactNode {
  const t = useWords();
  return (
    <Card title={t('practice-b.accept-title')}>
      <p>{t('practice-b.accept-lead')}</p>
      <ol className="stack-tight">
        {stations.map(({ word, to }) => (
          <li key={word}>
            <p>{t(`practice-b.accept-${word}`)}</p>
            {to === '10' ? null : (
              <Link to="/path/$step" params={{ step: to }} className={buttonClass('bare')}>
                {t(`practice-b.accept-${word}-go`)}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Ending(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { ending } = useProgram();
  if (ending === undefined) return null;
  return (
    <Card title={t('practice-b.ending-title')}>
      <p>{t('practice-b.ending-on', { date: dates.day(ending.at) })}</p>
      <dl className="answers">
        {(['good', 'learned', 'letGo', 'ritual', 'person'] as const).map((part) =>
          textAt(ending.ritual, part) === '' ? null : (
            <div key={part}>
              <dt className="quiet small">{t(`practice-b.ending-${part}`)}</dt>
              <dd className="own-words">{textAt(ending.ritual, part)}</dd>
            </div>
          ),
        )}
      </dl>
      <h3>{t('practice-b.kept-title')}</h3>
      {ending.keep.length === 0 ? <p>{t('practice-b.kept-dates')}</p> : null}
      <ul>
        {ending.keep.filter(isKeepable).map((kept) => (
          <li key={kept}>{t(`practice-b.kept-${kept}`)}</li>
        ))}
      </ul>
      <p className="quiet small">{t('practice-b.kept-note')}</p>
      <Link to="/timeline" className={buttonClass()}>
        {t('practice-b.kept-go')}
      </Link>
    </Card>
  );
}
