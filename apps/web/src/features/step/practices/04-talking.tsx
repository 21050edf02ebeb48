import { dateOf, type Conversation, type ExerciseRun } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay, useProgram } from '../../../session.tsx';
import { buttonClass } from '../../../ui/button.tsx';
import { Card } from '../../../ui/page.tsx';
import { RefusalNote } from '../../../ui/refusal.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { useMoment } from '../moment.ts';
import { Entries, Fold } from './entries.tsx';
import { newestRun } from './newest-run.ts';

const questions = ['allowed', 'sober', 'daytime', 'aged', 'no'] as const;

/** Step 4: what the readiness check said today, and every talk with what became of it. */
export function Practice(): ReactNode {
  const t = useWords();
  const { conversations, exercises } = useProgram();
  const open = conversations.filter(({ debrief }) => debrief === undefined);
  const over = conversations.filter(({ debrief }) => debrief !== undefined);
  return (
    <>
      <Ready check={newestRun(exercises, 'readiness')} />
      <Card title={t('practice.talks-title')}>
        {conversations.length === 0 ? <p className="quiet">{t('practice.talks-none')}</p> : null}
        <Entries items={open} keyOf={({ id }) => id}>
          {(talk) => <Planned talk={talk} />}
        </Entries>
        {over.length === 0 ? null : (
          <Fold title={t('practice.talks-over')}>
            <Entries items={over} keyOf={({ id }) => id}>
              {(talk) => <Over talk={talk} />}
            </Entries>
          </Fold>
        )}
      </Card>
    </>
  );
}

/** Only today's check counts: tomorrow is another day, and so is its answer. */
function Ready({ check }: { readonly check: ExerciseRun | undefined }): ReactNode {
  const t = useWords();
  const now = useMoment();
  const verdict = useMay({ type: 'contact', purpose: 'talk' });
  const today = check !== undefined && dateOf(check.changed) === dateOf(now);
  const noes = today ? questions.filter((key) => check.answers[key] !== true) : [];
  return (
    <Card title={t('practice.ready-title')}>
      {today ? <p className="big-number">{t('practice.ready-says', { noes: noes.length })}</p> : null}
      {today && noes.length > 0 ? (
        <ul>
          {noes.map((key) => (
            <li key={key}>{t(`practice.ready-no-${key}`)}</li>
          ))}
        </ul>
      ) : null}
      {today ? null : <p className="quiet">{t('practice.ready-none')}</p>}
      {verdict.answer === 'yes' ? null : <RefusalNote title={t('practice.ready-gate')} why={verdict} />}
    </Card>
  );
}

function Planned({ talk }: { readonly talk: Conversation }): ReactNode {
  const t = useWords();
  const dates = useDates();
  return (
    <>
      <h3>{talk.topic}</h3>
      <p className="own-words">{talk.opening}</p>
      <dl className="stack-tight">
        <dt className="quiet small">{t('practice.talk-wish')}</dt>
        <dd className="own-words">{talk.wish}</dd>
        <dt className="quiet small">{t('practice.talk-exit')}</dt>
        <dd className="own-words">{talk.exit}</dd>
      </dl>
      <p className="quiet small">
        {t('common.minutes', { count: talk.minutes })} ·{' '}
        {t('practice.planned-on', { date: dates.day(talk.planned.at) })}
      </p>
    </>
  );
}

function Over({ talk }: { readonly talk: Conversation }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { debrief } = talk;
  if (debrief === undefined) return null;
  return (
    <>
      <h3>{talk.topic}</h3>
      <p className="quiet small">{dates.day(debrief.at)}</p>
      <dl className="stack-tight">
        {(['did', 'theySaid', 'agreed'] as const).map((key) => (
          <div key={key}>
            <dt className="quiet small">{t(`practice.talk-${key}`)}</dt>
            <dd className="own-words">{debrief[key]}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Link to="/contact" className={buttonClass('bare')}>
          {t('practice.agreed-contact')}
        </Link>
        <Link to="/boundary" className={buttonClass('bare')}>
          {t('practice.agreed-boundary')}
        </Link>
      </div>
    </>
  );
}
