import { dateOf, daysBetween, type State } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { useProgram, useSession } from '../../../session.tsx';
import { useSubmit } from '../../../submit.ts';
import { TextField } from '../../../ui/fields.tsx';
import { civilToday } from '../../../ui/now.ts';
import { Card } from '../../../ui/page.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { Gated } from '../gated.tsx';
import { textAt } from '../leads/lead.ts';
import { SmallForm } from '../small-form.tsx';
import { newestRun } from './runs.ts';
import { Slips } from './slips.tsx';

/** Step 9: the line of this week, a place to park worry until its hour, the plan for the hour after a slip, and slips. */
export function Practice(): ReactNode {
  return (
    <>
      <ThisWeek />
      <WorryTime />
      <HourAfter />
      <Slips />
    </>
  );
}

function ThisWeek(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const run = newestRun(useProgram(), 'this-week');
  const fresh = run !== undefined && daysBetween(dateOf(run.changed), civilToday()) < 7;
  return (
    <Card title={t('practice-b.week-title')}>
      {run === undefined || !fresh ? (
        <p className="quiet">{t('practice-b.week-none')}</p>
      ) : (
        <>
          <p className="own-words">{textAt(run.answers, 'line')}</p>
          <p className="quiet small">{t('practice-b.since', { date: dates.day(run.changed.at) })}</p>
        </>
      )}
    </Card>
  );
}

/** The worry form that is begun and not finished: words parked today wait in it. */
function openWorry({ exercises }: State): State['exercises'][number] | undefined {
  return exercises.findLast((run) => run.exercise === 'worry-time' && !run.finished);
}

function WorryTime(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const hour = textAt(openWorry(state)?.answers ?? newestRun(state, 'worry-time')?.answers ?? {}, 'at');
  return (
    <Card title={t('practice-b.worry-title')}>
      <p>{hour === '' ? t('practice-b.worry-none') : t('practice-b.worry-at', { hour })}</p>
      <Gated action={{ type: 'step', step: 9, exercise: 'worry-time' }}>
        <ParkWord hour={hour} />
      </Gated>
    </Card>
  );
}

/** One word, put where the worry form will find it. */
function ParkWord({ hour }: { readonly hour: string }): ReactNode {
  const t = useWords();
  const session = useSession();
  const parked = openWorry(useProgram());
  const saving = useSubmit();
  const [word, setWord] = useState('');
  const words = textAt(parked?.answers ?? {}, 'words');
  const save = async (): Promise<void> => {
    const saved = await saving.submit({
      kind: 'exercise.saved',
      exercise: 'worry-time',
      step: 9,
      answers: {
        ...parked?.answers,
        ...(hour === '' ? {} : { at: hour }),
        words: [words, word.trim()].filter((part) => part !== '').join('\n'),
      },
      finished: false,
      run: parked?.run ?? session.newId(),
    });
    if (saved) setWord('');
  };
  return (
    <SmallForm with={saving} label={t('practice-b.park')} disabled={word.trim() === ''} onSave={save}>
      <TextField
        label={t('practice-b.park-word')}
        hint={t('practice-b.park-hint')}
        maxLength={60}
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      {words === '' ? null : (
        <div className="stack-tight">
          <p className="quiet small">{t('practice-b.parked')}</p>
          <p className="own-words">{words}</p>
        </div>
      )}
    </SmallForm>
  );
}

const planParts = ['stop', 'person', 'next'] as const;

function HourAfter(): ReactNode {
  const t = useWords();
  const plan = newestRun(useProgram(), 'slip-plan');
  return (
    <Card title={t('practice-b.plan-title')}>
      {plan === undefined ? <p className="quiet">{t('practice-b.plan-none')}</p> : null}
      {plan === undefined ? null : (
        <dl className="answers">
          {planParts.map((part) => (
            <div key={part}>
              <dt className="quiet small">{t(`practice-b.plan-${part}`)}</dt>
              <dd className="own-words">{textAt(plan.answers, part)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
