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
  'urges-and-space': view(() => import('./urges-and-space.tsx')),
  'writing-and-mood': view(() => import('./writing-and-mood.tsx')),
  'mood-sleep-habits': view(() => import('./mood-sleep-habits.tsx')),
  'scales-trend': view(() => import('./scales-trend.tsx')),
  openings: view(() => import('./openings.tsx')),
  'apologies-by-act': view(() => import('./apologies-by-act.tsx')),
  'help-notes': view(() => import('./help-notes.tsx')),
  'promises-kept': view(() => import('./promises-kept.tsx')),
  'appreciation-balance': view(() => import('./appreciation-balance.tsx')),
  'slips-and-recovery': view(() => import('./slips-and-recovery.tsx')),
  'decision-words': view(() => import('./decision-words.tsx')),
  invitations: view(() => import('./invitations.tsx')),
  'circle-balance': view(() => import('./circle-balance.tsx')),
  'self-checks': view(() => import('./self-checks.tsx')),
  'issues-linked': view(() => import('./issues-linked.tsx')),
  'facts-and-hopes': view(() => import('./facts-and-hopes.tsx')),
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
