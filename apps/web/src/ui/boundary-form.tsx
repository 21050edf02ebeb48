import type { Boundary, BoundaryKind } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Choices } from './choices.tsx';
import { TextArea, TextField, Tick } from './fields.tsx';
import { useWords } from './words.tsx';

const kinds: readonly BoundaryKind[] = ['open', 'limited', 'logistics', 'space-until', 'none', 'order', 'ended'];

interface Fields {
  readonly kind: BoundaryKind | undefined;
  readonly words: string;
  readonly saidOn: string;
  readonly until: string;
  readonly logistics: boolean;
  readonly topics: string;
  readonly channels: string;
  readonly perWeek: string;
  readonly through: string;
}

const emptyFields: Fields = {
  kind: undefined,
  words: '',
  saidOn: '',
  until: '',
  logistics: false,
  topics: '',
  channels: '',
  perWeek: '',
  through: '',
};

/** What the partner asked for, as one of seven forms and in their words. Hands out a {@link Boundary}; decides nothing. */
export function BoundaryForm(props: {
  /** Today as a civil date: nobody can have said something tomorrow. */
  readonly today: string;
  readonly saving: boolean;
  readonly label?: string;
  readonly onSave: (boundary: Boundary) => void;
  /** What else must be told before it can be saved, above the button that saves it. */
  readonly children?: ReactNode;
}): ReactNode {
  const t = useWords();
  const [fields, setFields] = useState(emptyFields);
  const set = (more: Partial<Fields>): void => setFields((now) => ({ ...now, ...more }));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const boundary = fieldsToBoundary(fields);
        if (boundary !== undefined) props.onSave(boundary);
      }}
    >
      <Choices
        legend={t('boundary.choose')}
        value={fields.kind}
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`boundary.kind-${kind}`),
          hint: t(`boundary.kind-${kind}-note`),
        }))}
        onChange={(kind) => set({ kind })}
      />
      {fields.kind === undefined ? null : <Details fields={fields} today={props.today} set={set} />}
      {props.children}
      <Button kind="main" wide type="submit" disabled={fields.kind === undefined || props.saving}>
        {props.label ?? t('boundary.save')}
      </Button>
    </form>
  );
}

interface DetailsProps {
  readonly fields: Fields;
  readonly today: string;
  readonly set: (more: Partial<Fields>) => void;
}

function Details({ fields, today, set }: DetailsProps): ReactNode {
  const t = useWords();
  return (
    <>
      <TextArea
        label={t('boundary.words')}
        hint={t('boundary.words-hint')}
        rows={3}
        value={fields.words}
        onChange={(event) => set({ words: event.target.value })}
      />
      <TextField
        label={t('boundary.said-on')}
        type="date"
        max={today}
        value={fields.saidOn}
        onChange={(event) => set({ saidOn: event.target.value })}
      />
      {fields.kind === 'space-until' ? <SpaceDetails fields={fields} today={today} set={set} /> : null}
      {fields.kind === 'limited' ? <LimitedDetails fields={fields} set={set} /> : null}
      {fields.kind === 'order' ? (
        <TextField
          label={t('boundary.through')}
          value={fields.through}
          onChange={(event) => set({ through: event.target.value })}
        />
      ) : null}
    </>
  );
}

function SpaceDetails({ fields, today, set }: DetailsProps): ReactNode {
  const t = useWords();
  return (
    <>
      <TextField
        label={t('boundary.until')}
        type="date"
        required
        min={today}
        value={fields.until}
        onChange={(event) => set({ until: event.target.value })}
      />
      <Tick label={t('boundary.logistics')} checked={fields.logistics} onChange={(logistics) => set({ logistics })} />
    </>
  );
}

function LimitedDetails({ fields, set }: Omit<DetailsProps, 'today'>): ReactNode {
  const t = useWords();
  return (
    <>
      <TextField
        label={t('boundary.topics')}
        value={fields.topics}
        onChange={(event) => set({ topics: event.target.value })}
      />
      <TextField
        label={t('boundary.channels')}
        value={fields.channels}
        onChange={(event) => set({ channels: event.target.value })}
      />
      <TextField
        label={t('boundary.per-week')}
        type="number"
        inputMode="numeric"
        min={0}
        max={99}
        value={fields.perWeek}
        onChange={(event) => set({ perWeek: event.target.value })}
      />
    </>
  );
}

/** The fields as a boundary; undefined until one of the seven is chosen. Empty fields are left out, never guessed. */
export function fieldsToBoundary(fields: Fields): Boundary | undefined {
  if (fields.kind === undefined) return undefined;
  const base = {
    kind: fields.kind,
    words: fields.words.trim(),
    ...(fields.saidOn === '' ? {} : { saidOn: fields.saidOn }),
  };
  if (fields.kind === 'space-until')
    return { ...base, logistics: fields.logistics, ...(fields.until === '' ? {} : { until: fields.until }) };
  if (fields.kind === 'order')
    return { ...base, ...(fields.through.trim() === '' ? {} : { through: fields.through.trim() }) };
  if (fields.kind !== 'limited') return base;
  const agreement = { topics: textToList(fields.topics), channels: textToList(fields.channels) };
  return { ...base, agreement: fields.perWeek === '' ? agreement : { ...agreement, perWeek: Number(fields.perWeek) } };
}

function textToList(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
