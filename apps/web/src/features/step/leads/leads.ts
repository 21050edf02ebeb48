import type { Lead } from './lead.ts';
import { identityLeads } from './00-identity.ts';

/** By id of the exercise. An exercise that is not here is only kept. */
export const leads: Readonly<Partial<Record<string, Lead>>> = {
  ...identityLeads,
};
