import type { Exercise } from '@groundwork/content/curriculum';
import type { WordId } from '@groundwork/content/words';
import type { Answers, Command, ExerciseRun } from '@groundwork/program';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useKeepWhenHidden } from '../../keep-when-hidden.ts';
import { useProgram, useRun, useSession } from '../../session.tsx';
import { useSubmit, type Submit } from '../../submit.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { civilToday } from '../../ui/now.ts';
import { useWords } from '../../ui/words.tsx';
import { FieldInput } from './field-input.tsx';
import { subjectKey, textAt } from './leads/lead.ts';
import { leads } from './leads/leads.ts';
import { missingFields } from './missing.ts';
import { SmallForm } from './small-form.tsx';

interface FormProps {
  readonly exercise: Exercise;
  readonly run: ExerciseRun | undefined;
  readonly onDone: (finished: boolean) => void;
}

interface ExerciseWork {
  readonly saving: Submit;
  readonly answers: Answers;
  readonly fields: Exercise['fields'];
  readonly missing: readonly string[];
  readonly objections: readonly WordId[];
  readonly set: (more: Answers) => void;
  readonly save: (finished: boolean) => Promise<void>;
  /** Ends it with what is there, asked for or not. */
  readonly end: () => Promise<void>;
}

/** Keeps changed answers when the page goes out of sight, so that a phone that ends it costs no words. */
function useQuietKeeping(answers: Answers, command: () => Command): void {
  const run = useRun();
  const [first] = useState(answers);
  useKeepWhenHidden(() => {
    if (answers !== first) void run(command());
  });
}

/**
 * The answers and how they are kept: first as they are, so that no refusal costs a word, then what they lead to, then as
 * finished.
 */
function useExercise({ exercise, run: begun, onDone }: FormProps): ExerciseWork {
  const session = useSession();
  const state = useProgram();
  const lead = leads[exercise.id];
  const [run] = useState(() => begun?.run ?? session.newId());
  const [answers, setAnswers] = useState<Answers>(
    () => begun?.answers ?? lead?.begin?.({ state, today: civilToday() }) ?? {},
  );
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [objections, setObjections] = useState<readonly WordId[]>([]);
  const saving = useSubmit();
  const hidden = lead?.hides?.(answers) ?? [];
  const fields = exercise.fields.filter(({ id }) => !hidden.includes(id));
  const kept = (finished: boolean): Command => ({
    kind: 'exercise.saved',
    exercise: exercise.id,
    step: exercise.step,
    answers,
    finished,
    run,
  });
  useQuietKeeping(answers, () => kept(false));
  const keep = async (finished: boolean): Promise<void> => {
    const subject = textAt(answers, subjectKey) || undefined;
    const context = { state, today: civilToday(), run, subject, newId: () => session.newId() };
    const follows = finished ? (lead?.commands(answers, context) ?? []) : [];
    const before = follows.length === 0 ? [] : [kept(false), ...follows];
    if (await saving.submit(...before, kept(finished))) onDone(finished);
  };
  const save = async (finished: boolean): Promise<void> => {
    const lacking = finished ? missingFields(fields, answers, lead?.subjects !== undefined) : [];
    setMissing(lacking);
    const against = finished && lacking.length === 0 ? ((await lead?.objections?.(answers)) ?? []) : [];
    setObjections(against);
    if (against.length > 0) await saving.submit(kept(false));
    else if (lacking.length === 0) await keep(finished);
  };
  return {
    saving,
    answers,
    fields,
    missing,
    objections,
    set: (more) => setAnswers((now) => ({ ...now, ...more })),
    save,
    end: () => keep(true),
  };
}

/** The form of an exercise. It saves as it is, comes back after a reload, and ends by itself where a timer ends it. */
export function ExerciseForm(props: FormProps): ReactNode {
  const t = useWords();
  const { exercise } = props;
  const { saving, answers, fields, set, save, end, ...against } = useExercise(props);
  const later = (
    <Button disabled={saving.busy} onClick={() => void save(false)}>
      {t('exercise.later')}
    </Button>
  );
  return (
    <SmallForm with={saving} kind="main" label={t('exercise.finish')} more={later} onSave={() => save(true)}>
      {exercise.timed ? <Timer minutes={exercise.minutes} onOver={() => void end()} /> : null}
      <Subject exercise={exercise} answers={answers} onChange={set} />
      {fields.map((field) => (
        <FieldInput key={field.id} field={field} answers={answers} onChange={set} />
      ))}
      <Against exercise={exercise} {...against} />
    </SmallForm>
  );
}

/** What is still needed, and what is not taken as it stands. */
function Against(props: Pick<ExerciseWork, 'missing' | 'objections'> & { readonly exercise: Exercise }): ReactNode {
  const t = useWords();
  const { missing, objections } = props;
  const names = missing.map((id) => labelOf(props.exercise, id) ?? t('exercise.missing-subject'));
  return (
    <>
      {missing.length === 0 ? null : (
        <p role="alert" className="field-error">
          {t('exercise.missing', { what: names.join(', ') })}
        </p>
      )}
      {objections.map((id) => (
        <p key={id} role="alert" className="field-error">
          {t(id)}
        </p>
      ))}
    </>
  );
}

function labelOf(exercise: Exercise, id: string): string | undefined {
  return exercise.fields.find((field) => field.id === id)?.label;
}

/** Which record the exercise is about, where it is about one. */
function Subject(props: {
  readonly exercise: Exercise;
  readonly answers: Answers;
  readonly onChange: (more: Answers) => void;
}): ReactNode {
  const t = useWords();
  const state = useProgram();
  const subjects = leads[props.exercise.id]?.subjects;
  if (subjects === undefined) return null;
  const options = subjects.of(state);
  if (options.length === 0) return <p className="quiet">{t(subjects.none)}</p>;
  return (
    <Choices
      legend={t(subjects.legend)}
      value={textAt(props.answers, subjectKey) || undefined}
      options={options}
      onChange={(value) => props.onChange({ [subjectKey]: value })}
    />
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
  return <output className="quiet small">{t('exercise.left', { minutes: left })}</output>;
}
