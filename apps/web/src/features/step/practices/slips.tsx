import type { ProgramEvent, State } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { useProgram, useSession } from '../../../session.tsx';
import { useSubmit } from '../../../submit.ts';
import { Select, TextField } from '../../../ui/fields.tsx';
import { civilToday } from '../../../ui/now.ts';
import { Card } from '../../../ui/page.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { SmallForm } from '../small-form.tsx';
import { Entries, Fold } from './entries.tsx';

type Slip = State['slips'][number];
type Slipped = Extract<ProgramEvent, { readonly kind: 'slip.marked' }>['what'];

export const slipped: readonly Slipped[] = ['contact', 'checking', 'drink', 'anger', 'other'];

export function isSlipped(what: string): what is Slipped {
  return slipped.some((each) => each === what);
}

/** Slips as marks, each with the time it took to come back; a mark is taken down always, whatever else rests. */
export function Slips(): ReactNode {
  const t = useWords();
  const { slips } = useProgram();
  return (
    <Card title={t('practice-b.slips-title')}>
      <p>{t('practice-b.slips-lead')}</p>
      <Fold title={t('practice-b.slip-mark')} open={slips.length === 0}>
        <MarkForm />
      </Fold>
      {slips.length === 0 ? null : (
        <Entries items={slips} keyOf={({ id }) => id}>
          {(slip) => <SlipRow slip={slip} />}
        </Entries>
      )}
    </Card>
  );
}

function MarkForm(): ReactNode {
  const t = useWords();
  const session = useSession();
  const saving = useSubmit();
  const [what, setWhat] = useState<Slipped>('contact');
  const [on, setOn] = useState(civilToday());
  const [note, setNote] = useState('');
  const save = async (): Promise<void> => {
    const about = note.trim() === '' ? {} : { note: note.trim() };
    if (await saving.submit({ kind: 'slip.marked', slip: session.newId(), what, on, ...about })) setNote('');
  };
  return (
    <SmallForm with={saving} label={t('practice-b.slip-save')} onSave={save}>
      <Select
        label={t('practice-b.slip-what')}
        value={what}
        options={slipped.map((value) => ({ value, label: t(`practice-b.slip-${value}`) }))}
        onChange={setWhat}
      />
      <TextField
        label={t('practice-b.slip-day')}
        type="date"
        required
        max={civilToday()}
        value={on}
        onChange={(event) => setOn(event.target.value)}
      />
      <TextField
        label={t('practice-b.slip-note')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </SmallForm>
  );
}

function SlipRow({ slip }: { readonly slip: Slip }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { recovered } = slip;
  return (
    <>
      <p>
        <strong>{isSlipped(slip.what) ? t(`practice-b.slip-${slip.what}`) : slip.what}</strong>
        {`, ${dates.day(slip.on)}`}
      </p>
      {slip.note === undefined ? null : <p className="own-words">{slip.note}</p>}
      {recovered === undefined ? (
        <BackForm id={slip.id} />
      ) : (
        <p className="quiet small">
          {t('practice-b.slip-back', { hours: Math.max(0, Math.round((recovered.at - slip.at) / 3_600_000)) })}{' '}
          {recovered.did}
        </p>
      )}
    </>
  );
}

function BackForm({ id }: { readonly id: string }): ReactNode {
  const t = useWords();
  const saving = useSubmit();
  const [did, setDid] = useState('');
  return (
    <SmallForm
      with={saving}
      label={t('practice-b.slip-back-save')}
      disabled={did.trim() === ''}
      onSave={() => saving.submit({ kind: 'slip.recovered', slip: id, did: did.trim() })}
    >
      <TextField
        label={t('practice-b.slip-back-what')}
        maxLength={500}
        value={did}
        onChange={(event) => setDid(event.target.value)}
      />
    </SmallForm>
  );
}
