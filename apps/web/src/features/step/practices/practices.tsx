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
