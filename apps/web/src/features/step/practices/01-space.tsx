import { spaceKept, type ExerciseRun } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { buttonClass } from '../../../ui/button.tsx';
import { Card } from '../../../ui/page.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { textAt } from '../leads/lead.ts';
import { useMoment } from '../moment.ts';
import { Entries } from './entries.tsx';
import { newestRun } from './newest-run.ts';

/** Step 1: the plan for the next wave, the letters that stay, and what was agreed. */
export function Practice(): ReactNode {
  const { exercises } = useProgram();
  return (
    <>
      <NextWave plan={newestRun(exercises, 'if-then-urge')} />
      <Letters />
      <Agreed />
    </>
  );
}

function NextWave({ plan }: { readonly plan: ExerciseRun | undefined }): ReactNode {
  const t = useWords();
  const person = plan === undefined ? '' : textAt(plan.answers, 'person');
  return (
    <Card title={t('practice.wave-title')}>
      {plan === undefined ? (
        <p className="quiet">{t('practice.wave-none')}</p>
      ) : (
        <p className="own-words">
          {t('practice.if-then', { when: textAt(plan.answers, 'when'), act: textAt(plan.answers, 'then') })}
        </p>
      )}
      {person === '' ? null : <p>{t('practice.wave-person', { person })}</p>}
      <div>
        <Link to="/urge" className={buttonClass()}>
          {t('practice.wave-go')}
        </Link>
      </div>
    </Card>
  );
}

function Letters(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { letters } = useProgram();
  return (
    <Card title={t('practice.letters-title')}>
      <p className="quiet">{letters.length === 0 ? t('practice.letters-none') : t('practice.letters-stay')}</p>
      <Entries items={letters} keyOf={({ id }) => id}>
        {({ text, written }) => (
          <details className="fold">
            <summary>{dates.moment(written.at)}</summary>
            <p className="own-words">{text}</p>
          </details>
        )}
      </Entries>
    </Card>
  );
}

function Agreed(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const { days, kept } = spaceKept(state, useMoment());
  return (
    <Card title={t('practice.agreed-title')}>
      {days === 0 ? (
        <p className="quiet">{t('practice.agreed-none')}</p>
      ) : (
        <p className="big-number">{t('practice.agreed-days', { kept, days })}</p>
      )}
      <div className="row">
        <Link to="/boundary" className={buttonClass()}>
          {t('practice.agreed-boundary')}
        </Link>
        <Link to="/contact" className={buttonClass()}>
          {t('practice.agreed-contact')}
        </Link>
      </div>
    </Card>
  );
}
