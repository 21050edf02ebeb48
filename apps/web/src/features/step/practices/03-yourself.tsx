import type { Habit, State } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useSubmit } from '../../../submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Rating } from '../../../ui/choices.tsx';
import { civilToday } from '../../../ui/now.ts';
import { Card } from '../../../ui/page.tsx';
import { RefusalNote } from '../../../ui/refusal.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { ScaleShelf } from '../scales/scale-shelf.tsx';
import { SmallForm } from '../small-form.tsx';
import { Entries, Fold } from './entries.tsx';
import { doneThisWeek } from './this-week.ts';

/** Acts a week the lesson asks for; fewer are fine, more are not asked. */
const actsAWeek = 5;

/** Step 3: the small acts of this week, the goals they serve, and the scales. */
export function Practice(): ReactNode {
  return (
    <>
      <Acts />
      <Goals />
      <ScaleShelf />
    </>
  );
}

function Acts(): ReactNode {
  const t = useWords();
  const { habits } = useProgram();
  const open = habits.filter((habit) => habit.open);
  const done = habits.reduce((sum, habit) => sum + doneThisWeek(habit.done, civilToday()), 0);
  return (
    <Card title={t('practice.acts-title')}>
      {open.length === 0 ? (
        <p className="quiet">{t('practice.acts-none')}</p>
      ) : (
        <output className="big-number">{t('practice.acts-week', { done, of: actsAWeek })}</output>
      )}
      <ul className="entries">
        {open.map((habit) => (
          <li key={habit.id}>
            <Act habit={habit} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Act({ habit }: { readonly habit: Habit }): ReactNode {
  const t = useWords();
  const today = civilToday();
  const [asking, setAsking] = useState(false);
  const { submit, busy, refusal } = useSubmit();
  const doneToday = habit.done.some(({ on }) => on === today);
  const week = doneThisWeek(habit.done, today);
  return (
    <>
      <p className="own-words">{t('practice.if-then-act', { when: habit.when, act: habit.then })}</p>
      <p className="quiet small">
        {t(`practice.area-${habit.area}`)} · {t('practice.act-week', { done: week, of: habit.perWeek })}
      </p>
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
      {asking ? (
        <DoneForm habit={habit.id} onDone={() => setAsking(false)} />
      ) : (
        <div className="row">
          <Button icon={doneToday ? 'check' : 'next'} disabled={busy || doneToday} onClick={() => setAsking(true)}>
            {t(doneToday ? 'practice.act-done-today' : 'practice.act-done')}
          </Button>
          <Button kind="bare" disabled={busy} onClick={() => void submit({ kind: 'habit.closed', habit: habit.id })}>
            {t('practice.act-close')}
          </Button>
        </div>
      )}
    </>
  );
}

function DoneForm({ habit, onDone }: { readonly habit: string; readonly onDone: () => void }): ReactNode {
  const t = useWords();
  const saving = useSubmit();
  const [before, setBefore] = useState<number>();
  const [after, setAfter] = useState<number>();
  const ends = { least: t('today.checkin-low'), greatest: t('today.checkin-high') };
  const save = async (): Promise<void> => {
    const moods = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
    if (await saving.submit({ kind: 'habit.done', habit, on: civilToday(), ...moods })) onDone();
  };
  return (
    <SmallForm with={saving} label={t('practice.act-save')} onSave={save}>
      <Rating legend={t('practice.mood-before')} {...ends} value={before} onChange={setBefore} />
      <Rating legend={t('practice.mood-after')} {...ends} value={after} onChange={setAfter} />
    </SmallForm>
  );
}

type Goal = State['goals'][number];

function Goals(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { goals } = useProgram();
  const open = goals.filter(({ outcome }) => outcome === undefined);
  const closed = goals.filter(({ outcome }) => outcome !== undefined);
  if (goals.length === 0) return null;
  return (
    <Card title={t('practice.goals-title')}>
      <Entries items={open} keyOf={({ id }) => id}>
        {(goal) => <OpenGoal goal={goal} />}
      </Entries>
      {closed.length === 0 ? null : (
        <Fold title={t('practice.goals-closed')}>
          <Entries items={closed} keyOf={({ id }) => id}>
            {({ text, outcome, set }) => (
              <>
                <p className="own-words">{text}</p>
                <p className="quiet small">
                  {t(`practice.goal-${outcome ?? 'done'}`)} · {dates.day(set.at)}
                </p>
              </>
            )}
          </Entries>
        </Fold>
      )}
    </Card>
  );
}

function OpenGoal({ goal }: { readonly goal: Goal }): ReactNode {
  const t = useWords();
  const { submit, busy, refusal } = useSubmit();
  return (
    <>
      <p className="own-words">{goal.text}</p>
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
      <div className="row">
        {(['done', 'let-go'] as const).map((outcome) => (
          <Button
            key={outcome}
            kind="bare"
            disabled={busy}
            onClick={() => void submit({ kind: 'goal.closed', goal: goal.id, outcome })}
          >
            {t(`practice.goal-close-${outcome}`)}
          </Button>
        ))}
      </div>
    </>
  );
}
