import { useState, type FormEvent, type ReactNode } from 'react';
import { useProgramIfThere, useRun, useSessionIfThere } from '../../session.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Card } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';

/** A number a phone can ring, or nothing. */
export function contactToTel(contact: string | undefined): string | undefined {
  const digits = (contact ?? '').replace(/[^\d+*#]/g, '');
  return digits.length >= 3 ? `tel:${digits}` : undefined;
}

function Ring(props: { readonly name: string; readonly contact: string | undefined }): ReactNode {
  const t = useWords();
  const tel = contactToTel(props.contact);
  if (tel === undefined) return <p className="own-words">{props.name}</p>;
  return (
    <a href={tel} className={buttonClass('plain', true)}>
      <Icon name="phone" />
      <span>{t('tonight.ring', { name: props.name })}</span>
    </a>
  );
}

function AddPerson(): ReactNode {
  const t = useWords();
  const run = useRun();
  const session = useSessionIfThere();
  const [name, setName] = useState('');
  const [contact, setContact] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (session === undefined || name.trim() === '') return;
    const number = contact.trim() === '' ? {} : { contact: contact.trim() };
    void run({ kind: 'person.added', person: session.newId(), name: name.trim(), role: 'listener', ...number });
  };
  return (
    <form className="stack" onSubmit={add}>
      <TextField
        label={t('tonight.who')}
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t('tonight.number')}
        type="tel"
        value={contact}
        autoComplete="off"
        onChange={(event) => setContact(event.target.value)}
      />
      <Button type="submit">{t('tonight.keep-person')}</Button>
    </form>
  );
}

/** Somebody to ring, never the partner: one press when a number is kept, else a place to keep one. */
export function OnePerson(): ReactNode {
  const t = useWords();
  const circle = useProgramIfThere()?.circle ?? [];
  const listeners = circle.filter((person) => person.role !== 'professional').slice(0, 3);
  return (
    <Card title={t('tonight.person-title')}>
      {listeners.map((person) => (
        <Ring key={person.id} name={person.name} contact={person.contact} />
      ))}
      {listeners.length === 0 ? <AddPerson /> : null}
    </Card>
  );
}
