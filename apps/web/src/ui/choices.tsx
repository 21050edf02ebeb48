import { useId, type ReactNode } from 'react';

interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

interface ChoicesProps<V extends string> {
  readonly legend: string;
  readonly hint?: string;
  /** The legend is the heading of the screen already: keep it for screen readers only. */
  readonly legendUnseen?: boolean;
  readonly value: V | undefined;
  readonly options: readonly Choice<V>[];
  readonly onChange: (value: V) => void;
  /** Side by side where there is room, as for yes and no. */
  readonly inline?: boolean;
}

/** One of a few, each a large card to touch (native radio buttons: arrows move, space chooses). */
export function Choices<V extends string>(props: ChoicesProps<V>): ReactNode {
  const name = useId();
  return (
    <fieldset className="choices" aria-describedby={props.hint === undefined ? undefined : `${name}h`}>
      <legend className={props.legendUnseen === true ? 'unseen' : 'legend'}>{props.legend}</legend>
      {props.hint === undefined ? null : (
        <p id={`${name}h`} className="quiet small">
          {props.hint}
        </p>
      )}
      <div className={props.inline === true ? 'choices-inline' : 'choices-list'}>
        {props.options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={props.value === option.value}
              disabled={option.disabled ?? false}
              onChange={() => props.onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint === undefined ? null : <small className="quiet">{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A rating from 0 to `most` as a grid of large numbers; ends are said in words, never by colour. */
export function Rating(props: {
  readonly legend: string;
  readonly legendUnseen?: boolean;
  readonly least: string;
  readonly greatest: string;
  readonly most?: number;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}): ReactNode {
  const name = useId();
  const most = props.most ?? 10;
  const steps = Array.from({ length: most + 1 }, (_, step) => step);
  return (
    <fieldset className="rating" aria-describedby={`${name}e`}>
      <legend className={props.legendUnseen === true ? 'unseen' : 'legend'}>{props.legend}</legend>
      <div className="rating-grid">
        {steps.map((step) => (
          <label key={step} className="rating-step">
            <input
              type="radio"
              name={name}
              value={step}
              checked={props.value === step}
              onChange={() => props.onChange(step)}
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <p id={`${name}e`} className="rating-ends quiet small">
        <span>0 – {props.least}</span>
        <span>
          {most} – {props.greatest}
        </span>
      </p>
    </fieldset>
  );
}
