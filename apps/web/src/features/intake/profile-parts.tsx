import type { Profile } from '@groundwork/program';
import { countries, guessCountry } from '@groundwork/content/crisis';
import { useState, type ReactNode } from 'react';
import { useProgram } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Select, TextArea, TextField } from '../../ui/fields.tsx';
import { civilToday } from '../../ui/now.ts';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useWords } from '../../ui/words.tsx';

interface PartProps {
  readonly onDone: () => void;
}

const livings = ['apart', 'same-home', 'they-moved-out', 'i-moved-out'] as const;

/** One part of the profile: its fields, and a button that saves what was filled in. */
function ProfileForm(props: PartProps & { readonly profile: Profile; readonly children: ReactNode }): ReactNode {
  const t = useWords();
  const { submit, busy, refusal } = useSubmit();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit({ kind: 'profile.told', profile: props.profile }).then((saved) =>
          saved ? props.onDone() : undefined,
        );
      }}
    >
      {props.children}
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
      <Button kind="main" wide type="submit" disabled={busy}>
        {t('intake.next')}
      </Button>
    </form>
  );
}

/** Leaves out what is empty: an empty field is no answer, not an empty answer. */
function told<K extends keyof Profile>(key: K, text: string): { readonly [P in K]?: string } {
  return text.trim() === '' ? {} : ({ [key]: text.trim() } as { readonly [P in K]: string });
}

/** When they left, what happened, and what to call them. */
export function StoryPart({ onDone }: PartProps): ReactNode {
  const t = useWords();
  const { profile } = useProgram();
  const [leftOn, setLeftOn] = useState(profile.leftOn ?? '');
  const [what, setWhat] = useState(profile.whatHappened ?? '');
  const [label, setLabel] = useState(profile.partnerLabel ?? '');
  const next = { ...told('leftOn', leftOn), ...told('whatHappened', what), ...told('partnerLabel', label) };
  return (
    <ProfileForm profile={next} onDone={onDone}>
      <TextField
        label={t('intake.left-on')}
        hint={t('intake.left-on-hint')}
        type="date"
        max={civilToday()}
        value={leftOn}
        onChange={(event) => setLeftOn(event.target.value)}
      />
      <TextArea
        label={t('intake.what-happened')}
        hint={t('intake.what-happened-hint')}
        rows={3}
        value={what}
        onChange={(event) => setWhat(event.target.value)}
      />
      <TextField
        label={t('intake.label')}
        hint={t('intake.label-hint')}
        maxLength={40}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
    </ProfileForm>
  );
}

/** Who lives where, and whether there are children. */
export function HomePart({ onDone }: PartProps): ReactNode {
  const t = useWords();
  const { profile } = useProgram();
  const [living, setLiving] = useState(profile.living);
  const [children, setChildren] = useState(profile.children);
  const next = { ...(living === undefined ? {} : { living }), ...(children === undefined ? {} : { children }) };
  return (
    <ProfileForm profile={next} onDone={onDone}>
      <Choices
        legend={t('intake.living')}
        value={living}
        options={livings.map((value) => ({ value, label: t(`intake.living-${value}`) }))}
        onChange={setLiving}
      />
      <Choices
        legend={t('intake.children')}
        inline
        value={children === undefined ? undefined : children ? 'yes' : 'no'}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`intake.children-${value}`) }))}
        onChange={(value) => setChildren(value === 'yes')}
      />
    </ProfileForm>
  );
}

/** What they hope for, and which country's help lines to show. */
export function HopePart({ onDone }: PartProps): ReactNode {
  const t = useWords();
  const { profile } = useProgram();
  const [hope, setHope] = useState(profile.hope ?? '');
  const [country, setCountry] = useState(profile.country ?? guessCountry(navigator.language) ?? '');
  const options = [{ value: '', label: '–' }, ...countries.map(({ code, name }) => ({ value: code, label: name }))];
  return (
    <ProfileForm profile={{ ...told('hope', hope), ...told('country', country) }} onDone={onDone}>
      <TextArea
        label={t('intake.hope')}
        hint={t('intake.hope-hint')}
        rows={3}
        value={hope}
        onChange={(event) => setHope(event.target.value)}
      />
      <Select
        label={t('intake.country')}
        hint={t('intake.country-hint')}
        value={country}
        options={options}
        onChange={setCountry}
      />
    </ProfileForm>
  );
}
