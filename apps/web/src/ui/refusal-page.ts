import type { RefusalPage } from '@groundwork/content/safety';

/** Rules of the gate that have a page of their own: why in two sentences, and what to do with the feeling. */
const pageOfRule: Readonly<Partial<Record<string, RefusalPage>>> = {
  'boundary-none': 'said-stop',
  'boundary-order': 'said-stop',
  'boundary-ended': 'said-stop',
  'draft-stop': 'said-stop',
  'no-contact-closed': 'said-stop',
  'no-way-round': 'evasion',
  'two-unanswered': 'third-message',
  'share-their-wish': 'share',
  'couples-work-rests': 'couples-work',
};

/** The page of a rule, when it has one. */
export function ruleToPage(rule: string): RefusalPage | undefined {
  return pageOfRule[rule];
}
