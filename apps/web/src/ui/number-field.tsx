import type { ReactNode } from 'react';
import { Button, Group, Input, Label, NumberField as AriaNumberField } from 'react-aria-components';

/** A whole number with large minus and plus; import only from screens off the first-night route. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  readonly fewer: string;
  readonly moreLabel: string;
  readonly onChange: (value: number) => void;
}): ReactNode {
  return (
    <AriaNumberField
      className="field"
      value={props.value}
      minValue={props.least}
      maxValue={props.most}
      step={props.step ?? 1}
      onChange={(value) => {
        if (!Number.isNaN(value)) props.onChange(value);
      }}
    >
      <Label>{props.label}</Label>
      <Group className="number-row">
        <Button slot="decrement" className="button button-plain" aria-label={props.fewer}>
          −
        </Button>
        <Input className="input" />
        <Button slot="increment" className="button button-plain" aria-label={props.moreLabel}>
          +
        </Button>
      </Group>
    </AriaNumberField>
  );
}
