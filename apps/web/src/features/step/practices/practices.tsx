import type { StepId } from '@groundwork/program';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import './practices.css';

type Load = () => Promise<{ readonly Practice: ComponentType }>;

function panel(load: Load): ComponentType {
  return lazy(() => load().then(({ Practice }) => ({ default: Practice })));
}

/** What recurs in each step: its living records, and what can be done with them today. Fetched when the step is opened. */
const panels: Partial<Record<StepId, ComponentType>> = {
  0: panel(() => import('./00-identity.tsx')),
  1: panel(() => import('./01-space.tsx')),
  2: panel(() => import('./02-own-part.tsx')),
  3: panel(() => import('./03-yourself.tsx')),
  4: panel(() => import('./04-talking.tsx')),
  5: panel(() => import('./05-apology.tsx')),
  6: panel(() => import('./06-help.tsx')),
  7: panel(() => import('./07-trust.tsx')),
  8: panel(() => import('./08-appreciation.tsx')),
  9: panel(() => import('./09-patience.tsx')),
  10: panel(() => import('./10-their-decision.tsx')),
  11: panel(() => import('./11-together.tsx')),
  12: panel(() => import('./12-support.tsx')),
  13: panel(() => import('./13-no-manipulation.tsx')),
  14: panel(() => import('./14-beneath.tsx')),
  15: panel(() => import('./15-real.tsx')),
};

/** The practice of a step, under its exercises. Steps whose exercises are all there is have none. */
export function StepPractice({ step }: { readonly step: StepId }): ReactNode {
  const Panel = panels[step];
  if (Panel === undefined) return null;
  return (
    <Suspense fallback={null}>
      <Panel />
    </Suspense>
  );
}
