import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** `main` once a screen; `plain` for the rest; `danger` only where a life is at risk or everything is erased; `bare` reads like a link. */
export type ButtonKind = 'main' | 'plain' | 'danger' | 'bare';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className'> {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly wide?: boolean;
}

/** Classes of a button, also for a link that looks like one. */
export function buttonClass(kind: ButtonKind = 'plain', wide = false): string {
  return `button button-${kind}${wide ? ' button-wide' : ''}`;
}

/** A button of at least 44 × 44 px. While `aria-disabled` it stays focusable and does nothing. */
export function Button({ kind, icon, wide, children, type, ...rest }: ButtonProps): ReactNode {
  return (
    <button {...rest} type={type ?? 'button'} className={buttonClass(kind, wide)}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
