import { promiseRate, type PromiseCard } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { useMay, useProgram } from '../../../session.tsx';
import { useSubmit } from '../../../submit.ts';
import { Button } from '../../../ui/button.tsx';
import { saveCalendar } from '../../../ui/calendar-file.ts';
import { TextField } from '../../../ui/fields.tsx';
import { civilToday } from '../../../ui/now.ts';
import { Card } from '../../../ui/page.tsx';
import { RefusalNote } from '../../../ui/refusal.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { isRepairable } from '../leads/07-trust.ts';
import { useMoment } from '../moment.ts';
import { SmallForm } from '../small-form.tsx';
import { Entries, Fold } from './entries.tsx';

/** Step 7: the open promises and what can be marked on them today, the rate, and those that are over. */
export function Practice(): ReactNode {
  const t = useWords();
  const { promises } = useProgram();
  const open = promises.filter((card) => card.open);
  const over = promises.filter((card) => !card.open);
  return (
    <>
      <Card title={t('practice.promises-title')}>
        <p className="quiet">{t(open.length === 0 ? 'practice.promises-none' : 'practice.promises-lead')}</p>
        <Entries items={open} keyOf={({ id }) => id}>
          {(card) => <OpenPromise card={card} />}
        </Entries>
        {open.length === 0 ? null : <ToCalendar cards={open} />}
        <Kept />
        {over.length === 0 ? null : (
          <Fold title={t('practice.promises-over')}>
            <Entries items={over} keyOf={({ id }) => id}>
              {(card) => (
                <>
                  <p className="own-words">{card.text}</p>
                  <Marks card={card} />
                </>
              )}
            </Entries>
          </Fold>
        )}
      </Card>
      <Sharing />
    </>
  );
}

/** Never a show-off list: sharing needs the other's own wish, and the gate says so. */
function Sharing(): ReactNode {
  const t = useWords();
  const verdict = useMay({ type: 'share' });
  if (verdict.answer === 'yes') return null;
  return <RefusalNote title={t('practice.promises-share')} why={verdict} />;
}

function Kept(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const now = useMoment();
  const rates = ([4, 12] as const).map((weeks) => ({ weeks, ...promiseRate(state, now, weeks) }));
  if (rates.every(({ rate }) => rate === undefined)) return null;
  return (
    <ul className="entries">
      {rates.map(({ weeks, kept, missed, repaired }) => (
        <li key={weeks}>{t('practice.promises-rate', { weeks, kept, of: kept + missed, repaired })}</li>
      ))}
    </ul>
  );
}

type Doing = 'nothing' | 'miss' | 'change';

function OpenPromise({ card }: { readonly card: PromiseCard }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const today = civilToday();
  const [doing, setDoing] = useState<Doing>('nothing');
  const { submit, busy, refusal } = useSubmit();
  const markedToday = card.marks.some(({ on, mark }) => on === today && (mark === 'kept' || mark === 'missed'));
  const when = card.every === undefined ? 'once' : card.every;
  return (
    <>
      <p className="own-words">{card.text}</p>
      <p className="quiet small">{t(`practice.promise-${when}`, { date: dates.day(card.due) })}</p>
      <Marks card={card} />
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
      {doing === 'miss' ? <MissForm card={card} onDone={() => setDoing('nothing')} /> : null}
      {doing === 'change' ? <ChangeForm card={card} onDone={() => setDoing('nothing')} /> : null}
      {doing === 'nothing' ? (
        <div className="row">
          <Button
            icon="check"
            disabled={busy || markedToday}
            onClick={() => void submit({ kind: 'promise.kept', promise: card.id, on: today })}
          >
            {t('practice.promise-kept')}
          </Button>
          <Button disabled={busy || markedToday} onClick={() => setDoing('miss')}>
            {t('practice.promise-missed')}
          </Button>
          <Button kind="bare" onClick={() => setDoing('change')}>
            {t('practice.promise-change')}
          </Button>
          <Button kind="bare" disabled={busy} onClick={() => void submit({ kind: 'promise.closed', promise: card.id })}>
            {t('practice.promise-close')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface FormProps {
  readonly card: PromiseCard;
  readonly onDone: () => void;
}

function MissForm({ card, onDone }: FormProps): ReactNode {
  const t = useWords();
  const saving = useSubmit();
  const [why, setWhy] = useState('');
  const save = async (): Promise<void> => {
    const reason = why.trim() === '' ? {} : { why: why.trim() };
    if (await saving.submit({ kind: 'promise.missed', promise: card.id, on: civilToday(), ...reason })) onDone();
  };
  const cancel = (
    <Button kind="bare" onClick={onDone}>
      {t('common.cancel')}
    </Button>
  );
  return (
    <SmallForm with={saving} label={t('practice.promise-miss-save')} more={cancel} onSave={save}>
      <TextField label={t('practice.promise-why')} value={why} onChange={(event) => setWhy(event.target.value)} />
    </SmallForm>
  );
}

function ChangeForm({ card, onDone }: FormProps): ReactNode {
  const t = useWords();
  const saving = useSubmit();
  const [text, setText] = useState(card.text);
  const [due, setDue] = useState(card.due);
  const save = async (): Promise<void> => {
    if (await saving.submit({ kind: 'promise.changed', promise: card.id, text, due })) onDone();
  };
  const cancel = (
    <Button kind="bare" onClick={onDone}>
      {t('common.cancel')}
    </Button>
  );
  return (
    <SmallForm with={saving} label={t('practice.promise-change-save')} more={cancel} onSave={save}>
      <TextField
        label={t('practice.promise-text')}
        required
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <TextField
        label={t('practice.promise-due')}
        type="date"
        required
        value={due}
        onChange={(event) => setDue(event.target.value)}
      />
    </SmallForm>
  );
}

function Marks({ card }: { readonly card: PromiseCard }): ReactNode {
  const t = useWords();
  const dates = useDates();
  return (
    <>
      {card.marks.slice(-5).map(({ on, mark, note }, at) => (
        // Marks are only ever added at the end.
        <p key={`${on}${mark}${at}`} className="quiet small">
          {t(`practice.mark-${mark}`, { date: dates.day(on) })}
          {note === undefined ? '' : ` · ${note}`}
        </p>
      ))}
      {isRepairable(card) ? <p>{t('practice.promise-repairable')}</p> : null}
    </>
  );
}

function ToCalendar({ cards }: { readonly cards: readonly PromiseCard[] }): ReactNode {
  const t = useWords();
  const things = cards.map(({ id, due, text, every }) => ({
    id,
    on: due,
    title: text,
    ...(every === undefined ? {} : { every }),
  }));
  return (
    <div className="stack-tight">
      <div>
        <Button onClick={() => void saveCalendar('dates.ics', things)}>{t('practice.calendar')}</Button>
      </div>
      <p className="quiet small">{t('practice.calendar-note')}</p>
    </div>
  );
}
