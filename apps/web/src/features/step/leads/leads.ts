import type { Lead } from './lead.ts';
import { identityLeads } from './00-identity.ts';
import { spaceLeads } from './01-space.ts';
import { yourselfLeads } from './03-yourself.ts';
import { talkingLeads } from './04-talking.ts';
import { apologyLeads } from './05-apology.ts';
import { helpLeads } from './06-help.ts';
import { trustLeads } from './07-trust.ts';
import { appreciationLeads } from './08-appreciation.ts';
import { decisionLeads } from './10-their-decision.ts';
import { togetherLeads } from './11-together.ts';
import { supportLeads } from './12-support.ts';
import { beneathLeads } from './14-beneath.ts';
import { realLeads } from './15-real.ts';

/** By id of the exercise. An exercise that is not here is only kept. */
export const leads: Readonly<Partial<Record<string, Lead>>> = {
  ...identityLeads,
  ...spaceLeads,
  ...yourselfLeads,
  ...talkingLeads,
  ...apologyLeads,
  ...helpLeads,
  ...trustLeads,
  ...appreciationLeads,
  ...decisionLeads,
  ...togetherLeads,
  ...supportLeads,
  ...beneathLeads,
  ...realLeads,
};
