import { addDays, checkingByWeek, weekStart, type ProgramEvent } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useSubmit } from '../../../submit.ts';
import { Select, TextField } from '../../../ui/fields.tsx';
import { civilToday } from '../../../ui/now.ts';
import { Card } from '../../../ui/page.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { useMoment } from '../moment.ts';
import { SmallForm } from '../small-form.tsx';
import { Entries, Fold } from './entries.tsx';

type Checked = Extract<ProgramEvent, { readonly kind: 'checking.logged' }>['what'];

const checked: readonly Checked[] = ['profile', 'phone', 'asked-others', 'place', 'other'];

function isChecked(what: string): what is Checked {
  return checked.some((each) => each === what);
}

/** Step 0: this week's checking beside the number chosen for it, a quick count, and the number for next week. */
export function Practice(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { checking } = useProgram();
  return (
    <Card title={t('practice.checking-title')}>
      <ThisWeek />
      <QuickCount />
      <Fold title={t('practice.taper-title')}>
        <TaperForm />
      </Fold>
      {checking.length === 0 ? null : (
        <Fold title={t('practice.checking-earlier')}>
          <Entries items={checking} keyOf={({ at }) => String(at)}>
            {({ what, count, on }) => (
              <p>
                {t('practice.checking-row', {
                  count,
                  what: isChecked(what) ? t(`practice.checked-${what}`) : what,
                  date: dates.day(on),
                })}
              </p>
            )}
          </Entries>
        </Fold>
      )}
    </Card>
  );
}

function ThisWeek(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const { weeks, planned } = checkingByWeek(state, useMoment());
  const count = weeks.at(-1)?.value ?? 0;
  return (
    <output className="big-number">
      {planned === undefined
        ? t('practice.checking-week', { count })
        : t('practice.checking-week-planned', { count, planned })}
    </output>
  );
}

function QuickCount(): ReactNode {
  const t = useWords();
  const saving = useSubmit();
  const [what, setWhat] = useState<Checked>('profile');
  const [count, setCount] = useState('1');
  const [on, setOn] = useState(civilToday());
  const save = async (): Promise<void> => {
    if (await saving.submit({ kind: 'checking.logged', what, count: Number(count), on })) setCount('1');
  };
  return (
    <SmallForm with={saving} label={t('practice.checking-save')} onSave={save}>
      <Select
        label={t('practice.checking-what')}
        value={what}
        options={checked.map((value) => ({ value, label: t(`practice.checked-${value}`) }))}
        onChange={setWhat}
      />
      <TextField
        label={t('practice.checking-count')}
        type="number"
        inputMode="numeric"
        min={0}
        max={99}
        required
        value={count}
        onChange={(event) => setCount(event.target.value)}
      />
      <TextField
        label={t('practice.which-day')}
        type="date"
        required
        max={civilToday()}
        value={on}
        onChange={(event) => setOn(event.target.value)}
      />
    </SmallForm>
  );
}

/** A quarter less than the busiest of the last four weeks is offered; the number is the user's. */
function TaperForm(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const state = useProgram();
  const { weeks } = checkingByWeek(state, useMoment(), 4);
  const most = Math.max(0, ...weeks.map(({ value }) => value));
  const [perWeek, setPerWeek] = useState(String(state.taper?.perWeek ?? Math.floor(most * 0.75)));
  const [from, setFrom] = useState<'this' | 'next'>('this');
  const saving = useSubmit();
  const monday = weekStart(civilToday());
  const save = (): Promise<boolean> =>
    saving.submit({
      kind: 'checking.planned',
      perWeek: Number(perWeek),
      from: from === 'this' ? monday : addDays(monday, 7),
    });
  return (
    <SmallForm with={saving} label={t('practice.taper-save')} onSave={save}>
      {state.taper === undefined ? null : (
        <p>{t('practice.taper-now', { planned: state.taper.perWeek, date: dates.day(state.taper.from) })}</p>
      )}
      <TextField
        label={t('practice.taper-number')}
        hint={t('practice.taper-hint')}
        type="number"
        inputMode="numeric"
        min={0}
        max={999}
        required
        value={perWeek}
        onChange={(event) => setPerWeek(event.target.value)}
      />
      <Select
        label={t('practice.taper-from')}
        value={from}
        options={(['this', 'next'] as const).map((value) => ({ value, label: t(`practice.taper-from-${value}`) }))}
        onChange={setFrom}
      />
    </SmallForm>
  );
}
