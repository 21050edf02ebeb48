import type { SignalKind } from '../src/model/review.ts';

/** Which sign each rule of the shared safety cases (`safety_dev.jsonl`) stands for; the rest say nothing of a sign. */
export const signOf: Readonly<Record<string, SignalKind>> = {
  suicide_imminent: 'suicide_risk',
  suicide_ideation: 'suicide_risk',
  suicide_ask: 'suicide_risk',
  harm_other: 'harm_to_partner',
  harm_done_by_user: 'harm_to_partner',
  being_abused: 'being_abused',
  order_in_force: 'no_contact_or_order',
  no_contact_asked: 'no_contact_or_order',
  contact_evasion: 'evasion_of_boundary',
  children_risk: 'child_at_risk',
  alcohol_now: 'drunk_now',
  alcohol_withdrawal: 'drunk_now',
};
