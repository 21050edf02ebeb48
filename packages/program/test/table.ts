/**
 * The boundary table and the modes, written down a second time from product.md and evidence.md and without a look at
 * the code under test. It imports nothing from the program.
 */
export type Kind = 'unrecorded' | 'open' | 'limited' | 'logistics' | 'space-until' | 'none' | 'order' | 'ended';
export type What = 'personal' | 'logistics' | 'apology' | 'appreciation' | 'invitation' | 'talk';

export interface Case {
  readonly kind: Kind;
  /** `space-until`: logistics agreed. */
  readonly spaceLogistics: boolean;
  readonly children: boolean;
  readonly emergency: boolean;
  readonly purpose: What;
  readonly hour: number;
  /** Answers to the six questions that are yes. */
  readonly asked: boolean;
  readonly order: boolean;
  readonly afraid: boolean;
  readonly partnerAfraid: boolean;
  readonly suicidal: boolean;
  readonly childrenThere: boolean;
  /** Reported an hour ago. */
  readonly drunk: boolean;
  /** Hours since the six questions were answered. */
  readonly answeredHoursAgo: number;
}

/** The table knows one agreement for `limited`: the topic "counselling" and thanks, no number, no channels. */
export const agreedTopics: readonly string[] = ['counselling', 'appreciation'];

function boundarySays(c: Case): boolean {
  if (c.kind === 'order' || c.order) return false;
  const practical = c.purpose === 'logistics';
  if ((c.kind === 'none' || c.asked) && !(practical && c.children)) return false;
  switch (c.kind) {
    case 'unrecorded':
      return practical;
    case 'limited':
      return practical || c.purpose === 'personal' || c.purpose === 'talk' || c.purpose === 'appreciation';
    case 'logistics':
    case 'ended':
      return practical;
    case 'space-until':
      return practical && (c.spaceLogistics || c.children);
    case 'none':
    case 'open':
      return true;
    default:
      return false;
  }
}

/** True when the app may help with the contact. */
export function tableSaysYes(c: Case): boolean {
  const practical = c.purpose === 'logistics';
  const childEmergency = c.emergency && c.children && practical;
  if (!boundarySays(c)) return false;
  if (c.suicidal && (c.answeredHoursAgo < 24 || c.purpose === 'talk')) return false;
  if (c.suicidal && ['apology', 'appreciation', 'invitation'].includes(c.purpose)) return false;
  if (c.partnerAfraid && (c.answeredHoursAgo < 72 || !practical)) return false;
  if (c.afraid && !practical) return false;
  if (c.childrenThere && c.purpose === 'invitation') return false;
  if (c.drunk && !childEmergency) return false;
  const night = c.hour >= 22 || c.hour < 7;
  return !night || childEmergency;
}
