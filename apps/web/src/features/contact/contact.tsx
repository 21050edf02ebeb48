import type { Channel, Contact, Purpose } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { useProgram, useSession } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { civilToday } from '../../ui/now.ts';
import { Select, TextField } from '../../ui/fields.tsx';
import { Empty, Page } from '../../ui/page.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useDates, useWords } from '../../ui/words.tsx';

const channels: readonly Channel[] = ['message', 'call', 'in-person', 'email', 'letter', 'third-party', 'other'];
const purposes: readonly Purpose[] = ['personal', 'logistics', 'apology', 'appreciation', 'invitation', 'talk'];

/** Writing down a contact that happened. Honesty is never refused; what went against the agreement is marked, not scolded. */
export function Screen(): ReactNode {
  const t = useWords();
  const { contacts } = useProgram();
  const [round, setRound] = useState(0);
  return (
    <Page title={t('contact.title')} lead={t('contact.lead')}>
      <ContactForm key={round} onSaved={() => setRound(round + 1)} />
      <h2>{t('contact.recent')}</h2>
      {contacts.length === 0 ? <Empty icon="message" text={t('contact.empty')} /> : null}
      <ul className="plain-list">
        {contacts
          .slice(-20)
          .toReversed()
          .map((contact) => (
            <ContactRow key={contact.id} contact={contact} />
          ))}
      </ul>
    </Page>
  );
}

interface Fields {
  readonly by?: 'me' | 'them';
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly on: string;
  readonly note: string;
}

function ContactForm({ onSaved }: { readonly onSaved: () => void }): ReactNode {
  const t = useWords();
  const session = useSession();
  const { submit, busy, refusal } = useSubmit();
  const [fields, setFields] = useState<Fields>({
    channel: 'message',
    purpose: 'logistics',
    on: civilToday(),
    note: '',
  });
  const set = (more: Partial<Fields>): void => setFields((now) => ({ ...now, ...more }));
  const { by, note, ...rest } = fields;
  const save = async (): Promise<void> => {
    if (by === undefined) return;
    const more = note.trim() === '' ? {} : { note: note.trim() };
    if (await submit({ kind: 'contact.logged', contact: session.newId(), by, ...rest, ...more })) onSaved();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Choices
        legend={t('contact.by')}
        inline
        value={by}
        options={(['me', 'them'] as const).map((value) => ({ value, label: t(`contact.by-${value}`) }))}
        onChange={(value) => set({ by: value })}
      />
      <Details fields={fields} set={set} />
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
      <Button kind="main" wide type="submit" disabled={by === undefined || busy}>
        {t('contact.save')}
      </Button>
    </form>
  );
}

function Details({
  fields,
  set,
}: {
  readonly fields: Fields;
  readonly set: (more: Partial<Fields>) => void;
}): ReactNode {
  const t = useWords();
  return (
    <>
      <Select
        label={t('contact.channel')}
        value={fields.channel}
        options={channels.map((value) => ({ value, label: t(`contact.channel-${value}`) }))}
        onChange={(channel) => set({ channel })}
      />
      <Select
        label={t('contact.purpose')}
        value={fields.purpose}
        options={purposes.map((value) => ({ value, label: t(`contact.purpose-${value}`) }))}
        onChange={(purpose) => set({ purpose })}
      />
      <TextField
        label={t('contact.on')}
        type="date"
        required
        max={civilToday()}
        value={fields.on}
        onChange={(event) => set({ on: event.target.value })}
      />
      <TextField
        label={t('contact.note')}
        value={fields.note}
        onChange={(event) => set({ note: event.target.value })}
      />
    </>
  );
}

function ContactRow({ contact }: { readonly contact: Contact }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { submit, busy } = useSubmit();
  const values = { channel: t(`contact.channel-${contact.channel}`), date: dates.day(contact.on) };
  return (
    <li>
      <p>{contact.by === 'me' ? t('contact.row-me', values) : t('contact.row-them', values)}</p>
      <p className="quiet small">
        {t(`contact.purpose-${contact.purpose}`)}
        {contact.against ? ` · ${t('contact.against')}` : ''}
      </p>
      {contact.note === undefined ? null : <p className="own-words">{contact.note}</p>}
      {contact.by === 'me' && !contact.answered ? (
        <Button
          kind="bare"
          disabled={busy}
          onClick={() => void submit({ kind: 'contact.answered', contact: contact.id })}
        >
          {t('contact.answer-came')}
        </Button>
      ) : null}
    </li>
  );
}
