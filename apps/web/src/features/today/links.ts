import type { SmallAction, TodayPlan } from '@groundwork/program';

/** Places a small action leads to that are not a step of the path. */
const places = {
  'crisis-lines': '/lines',
  'change-line': '/lines',
  'abuse-line': '/lines',
  'leave-room': '/tonight',
  'safety-plan': '/plan',
  'safety-plan-read': '/plan',
  eat: '/tonight',
  water: '/tonight',
  sleep: '/tonight',
  intake: '/setup',
  wave: '/urge',
  'boundary-record': '/boundary',
  'boundary-review': '/boundary',
  'boundary-settle': '/boundary',
  'review-weekly': '/review',
} as const;

type Place = (typeof places)[keyof typeof places];

export type ActionLink =
  | { readonly to: Place | '/today' }
  | { readonly to: '/write/$draft'; readonly params: { readonly draft: string } }
  | { readonly to: '/path/$step'; readonly params: { readonly step: string } };

function isPlaced(id: string): id is keyof typeof places {
  return Object.hasOwn(places, id);
}

/** Where a small action is done: its own screen, or the step it belongs to. */
export function actionToLink(action: SmallAction): ActionLink {
  if (isPlaced(action.id)) return { to: places[action.id] };
  if (action.id === 'checkin') return { to: '/today' };
  if (action.id === 'reread-draft' && action.ref !== undefined)
    return { to: '/write/$draft', params: { draft: action.ref } };
  return { to: '/path/$step', params: { step: String(action.step) } };
}

const firstPlaces = {
  'safety-check': '/safe',
  'boundary-review': '/boundary',
  'settle-boundary': '/boundary',
  crisis: '/safe',
} as const;

/** Where what comes before any work is done. */
export function firstToLink(first: NonNullable<TodayPlan['first']>): (typeof firstPlaces)[typeof first] {
  return firstPlaces[first];
}
