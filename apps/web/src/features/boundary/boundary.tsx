import { boundaryNow, type Boundary, type BoundaryRecord } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { useProgram } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { BoundaryForm } from '../../ui/boundary-form.tsx';
import { Button } from '../../ui/button.tsx';
import { civilToday, momentNow, useNow } from '../../ui/now.ts';
import { TextArea } from '../../ui/fields.tsx';
import { Card, Page } from '../../ui/page.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useDates, useWords } from '../../ui/words.tsx';

/** What the partner asked for: what holds, what waits, how it came to be, and the form for a new record. */
export function Screen(): ReactNode {
  const t = useWords();
  const state = useProgram();
  useNow();
  const effective = boundaryNow(state, momentNow());
  const { submit, busy, refusal } = useSubmit();
  const [reason, setReason] = useState('');
  const [round, setRound] = useState(0);
  const save = async (boundary: Boundary): Promise<void> => {
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    if (!(await submit({ kind: 'boundary.recorded', boundary, ...why }))) return;
    setReason('');
    setRound(round + 1);
  };
  const due = effective.record?.until;
  return (
    <Page title={t('boundary.title')} lead={t('boundary.lead')}>
      <Card title={t('boundary.now')}>
        <p>
          <strong>
            {effective.kind === 'unrecorded' ? t('boundary.none-yet') : t(`boundary.kind-${effective.kind}`)}
          </strong>
        </p>
        {effective.record === undefined ? null : <RecordWords record={effective.record} />}
        {effective.unsettled ? <p>{t('boundary.apart')}</p> : null}
        {effective.reviewDue && due !== undefined ? <PassedNote until={due} /> : null}
      </Card>
      {effective.pending.map((record) => (
        <Waiting key={record.id} record={record} />
      ))}
      <Card title={t('boundary.save')}>
        <p className="quiet small">
          {t('boundary.tighten-note')} {t('boundary.loosen-note')}
        </p>
        <BoundaryForm key={round} today={civilToday()} saving={busy} onSave={(boundary) => void save(boundary)}>
          {refusal === undefined ? null : <RefusalNote why={refusal} />}
          {refusal?.rule === 'boundary-reason-needed' || reason !== '' ? (
            <TextArea
              label={t('boundary.reason')}
              rows={2}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          ) : null}
        </BoundaryForm>
      </Card>
      {state.boundary.history.length === 0 ? null : <History records={state.boundary.history} />}
    </Page>
  );
}

function PassedNote({ until }: { readonly until: string }): ReactNode {
  const t = useWords();
  const dates = useDates();
  return <p>{t('boundary.passed', { date: dates.day(until) })}</p>;
}

function RecordWords({ record }: { readonly record: BoundaryRecord }): ReactNode {
  const t = useWords();
  const dates = useDates();
  return (
    <>
      {record.words === '' ? null : <blockquote className="own-words">{record.words}</blockquote>}
      {record.saidOn === undefined ? null : (
        <p className="quiet small">{t('boundary.said', { date: dates.day(record.saidOn) })}</p>
      )}
      <p className="quiet small">{t('boundary.written', { date: dates.day(record.at) })}</p>
    </>
  );
}

function Waiting({ record }: { readonly record: BoundaryRecord & { readonly holdsFrom: number } }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { submit, busy } = useSubmit();
  return (
    <Card title={t(`boundary.kind-${record.kind}`)}>
      <p>{t('boundary.waiting', { date: dates.moment(record.holdsFrom) })}</p>
      <RecordWords record={record} />
      <Button disabled={busy} onClick={() => void submit({ kind: 'boundary.withdrawn', boundary: record.id })}>
        {t('boundary.withdraw')}
      </Button>
    </Card>
  );
}

function History({ records }: { readonly records: readonly BoundaryRecord[] }): ReactNode {
  const t = useWords();
  return (
    <details>
      <summary>{t('boundary.history')}</summary>
      <ul className="plain-list">
        {records.toReversed().map((record) => (
          <li key={record.id}>
            <strong>{t(`boundary.kind-${record.kind}`)}</strong>
            <RecordWords record={record} />
          </li>
        ))}
      </ul>
    </details>
  );
}
