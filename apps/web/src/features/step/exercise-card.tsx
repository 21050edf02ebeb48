import type { Exercise } from '@groundwork/content/curriculum';
import type { ExerciseRun } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { useMay, useProgram } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/page.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useDates, useWords } from '../../ui/words.tsx';
import { AnswerList } from './answer-list.tsx';
import { ExerciseForm } from './exercise-form.tsx';

/** One exercise: what it is for, whether it is open now and why not, the form, and earlier answers beside it. */
export function ExerciseCard({ exercise }: { readonly exercise: Exercise }): ReactNode {
  const t = useWords();
  const runs = useProgram().exercises.filter((run) => run.exercise === exercise.id);
  const verdict = useMay(exercise.notWhen.gate ?? { type: 'step', step: exercise.step, exercise: exercise.id });
  const unfinished = runs.findLast((run) => !run.finished);
  const [open, setOpen] = useState(false);
  const [finished, setFinished] = useState(false);
  const usedUp = exercise.mostRuns !== undefined && runs.filter((run) => run.finished).length >= exercise.mostRuns;
  const canBegin = verdict.answer === 'yes' && (!usedUp || unfinished !== undefined);
  const begin = (): void => {
    setFinished(false);
    setOpen(true);
  };
  return (
    <Card title={exercise.title}>
      <p>{exercise.intro}</p>
      <p className="quiet small">
        {t('common.minutes', { count: exercise.minutes })} · {exercise.practice.says}
      </p>
      {verdict.answer === 'yes' ? null : <RefusalNote why={verdict} />}
      {usedUp && unfinished === undefined ? <p className="quiet">{t('exercise.enough')}</p> : null}
      {finished ? <output className="done-note">{exercise.after}</output> : null}
      {open && canBegin ? (
        <ExerciseForm
          exercise={exercise}
          run={unfinished}
          onDone={(whole) => {
            setOpen(false);
            setFinished(whole);
          }}
        />
      ) : (
        <Button disabled={!canBegin} onClick={begin}>
          {t(unfinished === undefined ? 'path.begin' : 'exercise.resume')}
        </Button>
      )}
      <p className="quiet small">{exercise.notWhen.says}</p>
      <Earlier exercise={exercise} runs={runs} />
    </Card>
  );
}

function Earlier({
  exercise,
  runs,
}: {
  readonly exercise: Exercise;
  readonly runs: readonly ExerciseRun[];
}): ReactNode {
  const t = useWords();
  const dates = useDates();
  const done = runs.filter((run) => run.finished).toReversed();
  if (done.length === 0) return null;
  return (
    <details>
      <summary>{t('exercise.earlier', { count: done.length })}</summary>
      {done.map((run) => (
        <div key={run.run} className="stack-tight earlier">
          <time className="quiet small">{dates.day(run.changed.at)}</time>
          <AnswerList fields={exercise.fields} answers={run.answers} />
        </div>
      ))}
    </details>
  );
}
