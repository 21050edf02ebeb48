import type { ReactNode } from 'react';
import type { Submit } from '../../submit.ts';
import { Button, type ButtonKind } from '../../ui/button.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';

/** A form of a few fields: saved on Enter or its button, with the program's refusal above the button. */
export function SmallForm(props: {
  readonly with: Submit;
  readonly label: string;
  readonly kind?: ButtonKind;
  readonly disabled?: boolean;
  readonly onSave: () => Promise<unknown>;
  /** Buttons beside the first. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { busy, refusal } = props.with;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void props.onSave();
      }}
    >
      {props.children}
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
      <div className="row">
        <Button kind={props.kind ?? 'plain'} type="submit" disabled={busy || props.disabled === true}>
          {props.label}
        </Button>
        {props.more}
      </div>
    </form>
  );
}
