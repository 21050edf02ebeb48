import type { Field, Option } from '@groundwork/content/curriculum';
import type { Answers } from '@groundwork/program';
import type { ReactNode } from 'react';
import { Choices, Rating } from '../../ui/choices.tsx';
import { TextArea, TextField, Tick } from '../../ui/fields.tsx';
import { useWords } from '../../ui/words.tsx';

interface FieldProps<F extends Field = Field> {
  readonly field: F;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

/** The fields whose type is among `T`, also where one shape carries several. */
type Of<T extends Field['type']> = Field & { readonly type: T };

/** The right control for a field of an exercise. */
export function FieldInput({ field, answers, onChange }: FieldProps): ReactNode {
  const { type } = field;
  if (type === 'longtext') return <LongInput field={field} answers={answers} onChange={onChange} />;
  if (type === 'scale') return <ScaleInput field={field} answers={answers} onChange={onChange} />;
  if (field.type === 'choice')
    return <ChoiceInput field={field} options={field.options} answers={answers} onChange={onChange} />;
  if (type === 'yesno') return <YesNoInput field={field} answers={answers} onChange={onChange} />;
  if (type === 'multi') return <MultiInput field={field} answers={answers} onChange={onChange} />;
  if (type === 'cycle') return <CycleInput field={field} answers={answers} onChange={onChange} />;
  return <LineInput field={field} answers={answers} onChange={onChange} />;
}

function textOf(answers: Answers, key: string): string {
  const answer = answers[key];
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
}

function labelOf(field: Field): { readonly label: string; readonly hint?: string } {
  return { label: field.label, ...(field.hint === undefined ? {} : { hint: field.hint }) };
}

function LineInput({
  field,
  answers,
  onChange,
}: FieldProps<Of<'text' | 'longtext' | 'date' | 'time' | 'yesno' | 'number'>>): ReactNode {
  const limits =
    field.type === 'number'
      ? { min: field.min, max: field.max }
      : field.type === 'text'
        ? { maxLength: field.max }
        : {};
  return (
    <TextField
      {...labelOf(field)}
      {...limits}
      type={field.type}
      required={field.required}
      value={textOf(answers, field.id)}
      onChange={({ target }) =>
        onChange({ [field.id]: field.type === 'number' && target.value !== '' ? Number(target.value) : target.value })
      }
    />
  );
}

function LongInput({ field, answers, onChange }: FieldProps<Of<'text' | 'longtext'>>): ReactNode {
  return (
    <TextArea
      {...labelOf(field)}
      rows={4}
      maxLength={field.max}
      required={field.required}
      value={textOf(answers, field.id)}
      onChange={(event) => onChange({ [field.id]: event.target.value })}
    />
  );
}

function ScaleInput({ field, answers, onChange }: FieldProps<Of<'scale'>>): ReactNode {
  const answer = answers[field.id];
  return (
    <Rating
      legend={field.label}
      least={field.low}
      greatest={field.high}
      most={field.max}
      value={typeof answer === 'number' ? answer : undefined}
      onChange={(value) => onChange({ [field.id]: value })}
    />
  );
}

function ChoiceInput(props: FieldProps & { readonly options: readonly Option[] }): ReactNode {
  const { field, answers, onChange, options } = props;
  const answer = answers[field.id];
  const value = typeof answer === 'string' ? answer : undefined;
  return (
    <Choices legend={field.label} value={value} options={options} onChange={(next) => onChange({ [field.id]: next })} />
  );
}

function YesNoInput({ field, answers, onChange }: FieldProps): ReactNode {
  const t = useWords();
  const answer = answers[field.id];
  const options = (['yes', 'no'] as const).map((value) => ({ value, label: t(`common.${value}`) }));
  const value = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : undefined;
  return (
    <Choices
      legend={field.label}
      inline
      value={value}
      options={options}
      onChange={(next) => onChange({ [field.id]: next === 'yes' })}
    />
  );
}

function MultiInput({ field, answers, onChange }: FieldProps<Of<'multi'>>): ReactNode {
  const answer = answers[field.id];
  const chosen = typeof answer === 'object' ? answer : [];
  return (
    <fieldset className="stack-tight">
      <legend className="legend">{field.label}</legend>
      {field.options.map((option) => (
        <Tick
          key={option.value}
          label={option.label}
          checked={chosen.includes(option.value)}
          disabled={!chosen.includes(option.value) && chosen.length >= field.most}
          onChange={(on) =>
            onChange({ [field.id]: on ? [...chosen, option.value] : chosen.filter((value) => value !== option.value) })
          }
        />
      ))}
    </fieldset>
  );
}

/** The loop two people got into, as a ring of short texts; on a phone the ring is read from the top down and round again. */
function CycleInput({ field, answers, onChange }: FieldProps<Of<'cycle'>>): ReactNode {
  return (
    <fieldset className="cycle">
      <legend className="legend">{field.label}</legend>
      {field.hint === undefined ? null : <p className="quiet small">{field.hint}</p>}
      <ol>
        {field.nodes.map((node) => (
          <li key={node.value}>
            <TextArea
              label={node.label}
              rows={2}
              maxLength={280}
              value={textOf(answers, `${field.id}.${node.value}`)}
              onChange={(event) => onChange({ [`${field.id}.${node.value}`]: event.target.value })}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
