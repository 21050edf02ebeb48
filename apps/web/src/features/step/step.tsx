import { loadStep, stepSummaries, type EvidenceId, type StepContent } from '@groundwork/content/curriculum';
import { chooseWritten } from './written.ts';
import type { StepId } from '@groundwork/program';
import { Link, useParams } from '@tanstack/react-router';
import { use, useMemo, type ReactNode } from 'react';
import { useProgram, useSession } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Empty, Page } from '../../ui/page.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useDates, useLanguage, useWords } from '../../ui/words.tsx';
import { ExerciseCard } from './exercise-card.tsx';
import { Evidence } from './evidence/evidence.tsx';
import { LessonText } from './lesson-text.tsx';
import { StepPractice } from './practices/practices.tsx';
import './step.css';

function toStep(text: string | undefined): StepId | undefined {
  return stepSummaries.find((summary) => String(summary.step) === text)?.step;
}

/** One step: what it is, its exercises with what was written before, its traces, and what it refuses. */
export function Screen(): ReactNode {
  const t = useWords();
  const { step: asked } = useParams({ strict: false });
  const step = toStep(asked);
  if (step === undefined) {
    return (
      <Page title={t('path.title')}>
        <Empty text={t('path.lead')}>
          <AllSteps />
        </Empty>
      </Page>
    );
  }
  return <StepPage key={step} step={step} />;
}

function AllSteps(): ReactNode {
  const t = useWords();
  return (
    <Link to="/path" className={buttonClass()}>
      {t('path.back')}
    </Link>
  );
}

function StepPage({ step }: { readonly step: StepId }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const language = useLanguage();
  useProgram();
  const tile = useSession()
    .path()
    .find((each) => each.step === step);
  const summary = stepSummaries.find((each) => each.step === step);
  const content = use(useMemo(() => loadStep(chooseWritten(language), step), [language, step]));
  return (
    <Page
      title={summary === undefined ? t('path.title') : t(summary.title)}
      {...(summary ? { lead: t(summary.what) } : {})}
    >
      {tile?.standing === 'paused' && tile.why !== undefined ? (
        <RefusalNote title={t('path.why-paused')} why={tile.why} />
      ) : null}
      <LessonPart step={step} content={content} />
      <section className="stack">
        <h2>{t('path.do')}</h2>
        {content.exercises.map((exercise) => (
          <ExerciseCard key={exercise.id} exercise={exercise} />
        ))}
        <StepPractice step={step} />
      </section>
      <section className="stack">
        <h2>{t('path.happened')}</h2>
        <p className="quiet">
          {t('path.traces', { count: tile?.traces ?? 0 })}
          {tile?.last === undefined ? '' : ` · ${t('path.last', { date: dates.day(tile.last) })}`}
        </p>
        <Evidence ids={evidenceOf(step, content)} />
      </section>
      {summary === undefined ? null : (
        <section className="stack-tight">
          <h2>{t('path.refuses')}</h2>
          <p>{t(summary.refuses)}</p>
        </section>
      )}
      <AllSteps />
    </Page>
  );
}

/** The pictures its exercises name; step 3 has the scales beside, which no exercise asks. */
function evidenceOf(step: StepId, content: StepContent): readonly EvidenceId[] {
  const named = content.exercises.map(({ evidence }) => evidence);
  return step === 3 ? [...named, 'scales-trend'] : named;
}

/** The lesson, folded away once it was read. */
function LessonPart({ step, content }: { readonly step: StepId; readonly content: StepContent }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const readAt = useProgram().lessons[step];
  const { submit, busy } = useSubmit();
  return (
    <details className="lesson" open={readAt === undefined}>
      <summary>
        <h2>{readAt === undefined ? t('path.lesson') : t('path.read-on', { date: dates.day(readAt) })}</h2>
      </summary>
      <LessonText lesson={content.lesson} />
      <Button disabled={busy} onClick={() => void submit({ kind: 'lesson.read', step })}>
        {t('path.read')}
      </Button>
    </details>
  );
}
