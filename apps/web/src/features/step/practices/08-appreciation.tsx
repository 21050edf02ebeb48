import type { Appreciation } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useSubmit } from '../../../submit.ts';
import { Button, buttonClass } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { civilToday } from '../../../ui/now.ts';
import { Card } from '../../../ui/page.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { Gated } from '../gated.tsx';
import { SmallForm } from '../small-form.tsx';
import { Entries, Fold } from './entries.tsx';

const receptions = ['well', 'unsure', 'badly'] as const;
type Reception = (typeof receptions)[number];

/** Step 8: what was noticed, which of it was said, and how it was taken. Saying something is the gate's to allow. */
export function Practice(): ReactNode {
  const t = useWords();
  const { appreciations } = useProgram();
  return (
    <Card title={t('practice-b.noticed-title')}>
      {appreciations.length === 0 ? <p className="quiet">{t('practice-b.noticed-none')}</p> : null}
      <Entries items={appreciations} keyOf={({ id }) => id}>
        {(each) => <NoticedRow noticed={each} />}
      </Entries>
      <Gated action={{ type: 'contact', purpose: 'appreciation' }}>
        <p>{t('practice-b.say-may')}</p>
      </Gated>
      <Fold title={t('practice-b.back-title')}>
        <p>{t('practice-b.back-how')}</p>
        <Link to="/contact" className={buttonClass()}>
          {t('practice-b.back-go')}
        </Link>
      </Fold>
    </Card>
  );
}

function NoticedRow({ noticed }: { readonly noticed: Appreciation }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className="own-words">{noticed.text}</p>
      <p className="quiet small">{t('practice-b.noticed-on', { date: dates.day(noticed.noticed.at) })}</p>
      {noticed.expressed.map(({ on, welcomed }) => (
        <p key={on} className="quiet small">
          {t('practice-b.said-on', { date: dates.day(on) })}{' '}
          {welcomed === undefined ? t('practice-b.taken-unsure') : t(`practice-b.taken-${welcomed ? 'well' : 'badly'}`)}
        </p>
      ))}
      {open ? <SaidForm id={noticed.id} onDone={() => setOpen(false)} /> : null}
      {open || noticed.expressed.length > 0 ? null : (
        <div>
          <Button kind="bare" onClick={() => setOpen(true)}>
            {t('practice-b.said-open')}
          </Button>
        </div>
      )}
    </>
  );
}

/** What happened is taken down whatever the gate would have said. */
function SaidForm({ id, onDone }: { readonly id: string; readonly onDone: () => void }): ReactNode {
  const t = useWords();
  const saving = useSubmit();
  const [on, setOn] = useState(civilToday());
  const [taken, setTaken] = useState<Reception>('unsure');
  const save = async (): Promise<void> => {
    const welcomed = taken === 'unsure' ? {} : { welcomed: taken === 'well' };
    if (await saving.submit({ kind: 'appreciation.expressed', appreciation: id, on, ...welcomed })) onDone();
  };
  return (
    <SmallForm with={saving} label={t('practice-b.said-save')} onSave={save}>
      <TextField
        label={t('practice-b.said-day')}
        type="date"
        required
        max={civilToday()}
        value={on}
        onChange={(event) => setOn(event.target.value)}
      />
      <Choices
        legend={t('practice-b.taken')}
        value={taken}
        options={receptions.map((value) => ({ value, label: t(`practice-b.taken-${value}`) }))}
        onChange={setTaken}
      />
    </SmallForm>
  );
}
