import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';

interface Labelled {
  readonly label: string;
  /** A sentence under the label. */
  readonly hint?: string;
  /** What is wrong and what to do; marks the field invalid. */
  readonly error?: string | undefined;
}

interface Ids {
  readonly field: string;
  readonly hint: string;
  readonly error: string;
  readonly describedBy: string | undefined;
}

function useIds(props: Labelled): Ids {
  const field = useId();
  const ids = [props.hint === undefined ? '' : `${field}h`, props.error === undefined ? '' : `${field}e`];
  const describedBy = ids.filter((id) => id !== '').join(' ');
  return { field, hint: `${field}h`, error: `${field}e`, describedBy: describedBy === '' ? undefined : describedBy };
}

function Frame(props: Labelled & { readonly ids: Ids; readonly children: ReactNode }): ReactNode {
  const { ids } = props;
  return (
    <div className="field">
      <label htmlFor={ids.field}>{props.label}</label>
      {props.hint === undefined ? null : (
        <p id={ids.hint} className="quiet small">
          {props.hint}
        </p>
      )}
      {props.children}
      {props.error === undefined ? null : (
        <p id={ids.error} className="field-error" role="alert">
          {props.error}
        </p>
      )}
    </div>
  );
}

type Input = Labelled & Omit<ComponentPropsWithRef<'input'>, 'className' | 'id'>;

/*
 * `autocomplete="off"` everywhere but where a caller asks for more: otherwise browsers write what stands in a field, as it
 * stands, into the files from which they restore tabs (`e2e/at-rest.e2e.ts` found drafts there).
 */

/** One line of text (or a date, a number, a passphrase) with its label. */
export function TextField({ label, hint, error, ...rest }: Input): ReactNode {
  const about = { label, ...(hint === undefined ? {} : { hint }), error };
  const ids = useIds(about);
  return (
    <Frame {...about} ids={ids}>
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        id={ids.field}
        className="input"
        aria-describedby={ids.describedBy}
        aria-invalid={error !== undefined}
      />
    </Frame>
  );
}

type Area = Labelled & Omit<ComponentPropsWithRef<'textarea'>, 'className' | 'id'>;

/** Several lines of the user's own words, set in the serif; grows with the text where the browser can. */
export function TextArea({ label, hint, error, ...rest }: Area): ReactNode {
  const about = { label, ...(hint === undefined ? {} : { hint }), error };
  const ids = useIds(about);
  return (
    <Frame {...about} ids={ids}>
      <textarea
        rows={5}
        // A browser's "enhanced" spelling check sends what is typed to its maker.
        spellCheck={false}
        autoComplete="off"
        {...rest}
        id={ids.field}
        className="input area own-words"
        aria-describedby={ids.describedBy}
        aria-invalid={error !== undefined}
      />
    </Frame>
  );
}

/** One of a list in the platform's own picker, which phones do best. */
export function Select<V extends string>(
  props: Labelled & {
    readonly value: V;
    readonly options: readonly { readonly value: V; readonly label: string }[];
    readonly onChange: (value: V) => void;
  },
): ReactNode {
  const ids = useIds(props);
  return (
    <Frame
      label={props.label}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      error={props.error}
      ids={ids}
    >
      <select
        id={ids.field}
        className="input"
        value={props.value}
        aria-describedby={ids.describedBy}
        onChange={(event) => props.onChange(event.target.value as V)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** A tick that can be taken back. `kept` turns it moss: something done, nothing owed. */
export function Tick(props: {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="tick">
      <input
        type="checkbox"
        id={id}
        checked={props.checked}
        disabled={props.disabled ?? false}
        aria-describedby={props.hint === undefined ? undefined : `${id}h`}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <label htmlFor={id}>{props.label}</label>
      {props.hint === undefined ? null : (
        <p id={`${id}h`} className="quiet small">
          {props.hint}
        </p>
      )}
    </div>
  );
}
