import type { EvidenceId } from '@groundwork/content/curriculum';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import './evidence.css';

type Load = () => Promise<{ readonly View: ComponentType }>;

function view(load: Load): ComponentType {
  return lazy(() => load().then(({ View }) => ({ default: View })));
}

/** One picture of the user's own data for each id a lesson may name; nothing in it is about the partner. */
const views: Partial<Record<EvidenceId, ComponentType>> = {
  'checking-per-week': view(() => import('./checking-per-week.tsx')),
};

/** The pictures that belong to a step, each once, in the order its exercises name them. */
export function Evidence({ ids }: { readonly ids: readonly EvidenceId[] }): ReactNode {
  return [...new Set(ids)].map((id) => {
    const View = views[id];
    return View === undefined ? null : (
      <div key={id} className="evidence" data-evidence={id}>
        <Suspense fallback={null}>
          <View />
        </Suspense>
      </div>
    );
  });
}
