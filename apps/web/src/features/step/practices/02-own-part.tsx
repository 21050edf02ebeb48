import { loadStep, type Field } from '@groundwork/content/curriculum';
import { rumination, type ExerciseRun } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import { use, useMemo, type ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { buttonClass } from '../../../ui/button.tsx';
import { Card } from '../../../ui/page.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { Gated } from '../gated.tsx';
import { textAt } from '../leads/lead.ts';
import { useMoment } from '../moment.ts';
import { chooseWritten } from '../written.ts';
import { newestRun } from './newest-run.ts';
import { Ring } from './ring.tsx';
import { goesRound } from './writing.ts';

const mostScenes = 3;

/** Step 2: the loop as a picture, how much looking back is left, and a stop when writing goes round. */
export function Practice(): ReactNode {
  const t = useWords();
  const { exercises } = useProgram();
  const scenes = exercises.filter(({ exercise }) => exercise === 'scene').length;
  const cycle = newestRun(exercises, 'cycle');
  return (
    <>
      <GoingRound />
      <Gated action={{ type: 'step', step: 2 }}>
        <Card title={t('practice.scenes-title')}>
          <p>{t('practice.scenes-left', { left: Math.max(0, mostScenes - scenes) })}</p>
        </Card>
        <Card title={t('practice.ring-title')}>
          {cycle === undefined ? <p className="quiet">{t('practice.ring-none')}</p> : <Loop run={cycle} />}
        </Card>
      </Gated>
    </>
  );
}

function isRing(field: Field): field is Field & { readonly type: 'cycle' } {
  return field.type === 'cycle';
}

function Loop({ run }: { readonly run: ExerciseRun }): ReactNode {
  const t = useWords();
  const language = useLanguage();
  const content = use(useMemo(() => loadStep(chooseWritten(language), 2), [language]));
  const field = content.exercises.find(({ id }) => id === 'cycle')?.fields.find(isRing);
  if (field === undefined) return null;
  const nodes = field.nodes.map(({ value, label }) => ({
    label,
    text: textAt(run.answers, `${field.id}.${value}`),
    mine: value.startsWith('i'),
  }));
  const stepOut = textAt(run.answers, 'stepOut');
  return (
    <>
      <Ring title={t('practice.ring-title')} nodes={nodes} />
      {stepOut === '' ? null : (
        <p>
          <strong>{t('practice.ring-out')}</strong> <span className="own-words">{stepOut}</span>
        </p>
      )}
    </>
  );
}

/** Never a lock: a stop is offered, with something for hands, feet or voice. */
function GoingRound(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const now = useMoment();
  if (!rumination(state, now).signal && !goesRound(state, now)) return null;
  const act = state.habits.find(({ open }) => open);
  return (
    <Card title={t('practice.round-title')}>
      <p>{t('practice.round-says')}</p>
      {act === undefined ? null : <p className="own-words">{act.then}</p>}
      <div className="row">
        <Link to="/path/$step" params={{ step: '3' }} className={buttonClass()}>
          {t('practice.round-act')}
        </Link>
        <Link to="/tonight" className={buttonClass()}>
          {t('practice.round-person')}
        </Link>
      </div>
    </Card>
  );
}
