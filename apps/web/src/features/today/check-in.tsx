import { useState, type ReactNode } from 'react';
import { useProgram } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Button } from '../../ui/button.tsx';
import { Rating } from '../../ui/choices.tsx';
import { TextField } from '../../ui/fields.tsx';
import { civilToday } from '../../ui/now.ts';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useWords } from '../../ui/words.tsx';

interface Fields {
  readonly mood?: number;
  readonly sleep?: number;
  readonly pull?: number;
  readonly drinks: string;
}

/** Mood, sleep, pull and drinks in four taps; any of them may be left out. */
export function CheckIn(): ReactNode {
  const t = useWords();
  const { checkins } = useProgram();
  const noted = checkins.some((each) => each.on === civilToday());
  return (
    <details className="check-in" open={!noted}>
      <summary>{noted ? t('today.checkin-saved') : t('today.checkin-title')}</summary>
      <CheckInForm />
    </details>
  );
}

function CheckInForm(): ReactNode {
  const t = useWords();
  const [fields, setFields] = useState<Fields>({ drinks: '' });
  const { submit, busy, refusal } = useSubmit();
  const set = (more: Partial<Fields>): void => setFields((now) => ({ ...now, ...more }));
  const ends = { least: t('today.checkin-low'), greatest: t('today.checkin-high') };
  const { drinks, ...rated } = fields;
  const isEmpty = drinks === '' && Object.keys(rated).length === 0;
  const save = async (): Promise<void> => {
    const more = drinks === '' ? {} : { drinks: Number(drinks) };
    if (await submit({ kind: 'checkin.made', on: civilToday(), ...rated, ...more })) setFields({ drinks: '' });
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Rating legend={t('today.checkin-mood')} {...ends} value={fields.mood} onChange={(mood) => set({ mood })} />
      <Rating legend={t('today.checkin-sleep')} {...ends} value={fields.sleep} onChange={(sleep) => set({ sleep })} />
      <Rating
        legend={t('today.checkin-pull')}
        least={t('today.checkin-pull-low')}
        greatest={t('today.checkin-pull-high')}
        value={fields.pull}
        onChange={(pull) => set({ pull })}
      />
      <TextField
        label={t('today.checkin-drinks')}
        type="number"
        inputMode="numeric"
        min={0}
        max={60}
        value={drinks}
        onChange={(event) => set({ drinks: event.target.value })}
      />
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
      <Button type="submit" wide disabled={busy || isEmpty}>
        {t('today.checkin-save')}
      </Button>
    </form>
  );
}
