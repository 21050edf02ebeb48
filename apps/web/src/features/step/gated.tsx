import type { Action } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useMay } from '../../session.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';

/** Shows what is inside while the gate says yes to `action`, else the gate's reason. What was written before stays outside of it. */
export function Gated(props: { readonly action: Action; readonly children: ReactNode }): ReactNode {
  const verdict = useMay(props.action);
  return verdict.answer === 'yes' ? props.children : <RefusalNote why={verdict} />;
}
