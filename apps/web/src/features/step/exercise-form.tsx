import type { Exercise } from '@groundwork/content/curriculum';
import type { Answers, ExerciseRun } from '@groundwork/program';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSession } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Button } from '../../ui/button.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useWords } from '../../ui/words.tsx';
import { FieldInput } from './field-input.tsx';

/** The form of an exercise. It saves as it is, comes back after a reload, and ends by itself where a timer ends it. */
export function ExerciseForm(props: {
  readonly exercise: Exercise;
  readonly run: ExerciseRun | undefined;
  readonly onDone: (finished: boolean) => void;
}): ReactNode {
  const t = useWords();
  const session = useSession();
  const { exercise } = props;
  const [run] = useState(() => props.run?.run ?? session.newId());
  const [answers, setAnswers] = useState<Answers>(props.run?.answers ?? {});
  const { submit, busy, refusal } = useSubmit();
  const save = async (finished: boolean): Promise<void> => {
    const saved = await submit({
      kind: 'exercise.saved',
      exercise: exercise.id,
      step: exercise.step,
      answers,
      finished,
      run,
    });
    if (saved) props.onDone(finished);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save(true);
      }}
    >
      {exercise.timed ? <Timer minutes={exercise.minutes} onOver={() => void save(true)} /> : null}
      {exercise.fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          answers={answers}
          onChange={(more) => setAnswers((now) => ({ ...now, ...more }))}
        />
      ))}
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
      <div className="row">
        <Button kind="main" type="submit" disabled={busy}>
          {t('exercise.finish')}
        </Button>
        <Button disabled={busy} onClick={() => void save(false)}>
          {t('exercise.later')}
        </Button>
      </div>
    </form>
  );
}

/** Minutes left, told once a minute; at none the exercise ends with what is there. */
function Timer({ minutes, onOver }: { readonly minutes: number; readonly onOver: () => void }): ReactNode {
  const t = useWords();
  const [left, setLeft] = useState(minutes);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 60_000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left === 0) over.current();
  }, [left]);
  return (
    <p className="quiet small" role="status">
      {t('exercise.left', { minutes: left })}
    </p>
  );
}
