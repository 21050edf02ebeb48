import type { Boundary, CivilDate } from './boundary.ts';
import type { SafetyAnswers, SafetyPlan, SignalKind } from './safety.ts';
import type { StepId } from './step.ts';

/** What a draft is for; the gate and the coach both ask. */
export type Purpose = 'personal' | 'logistics' | 'apology' | 'appreciation' | 'invitation' | 'talk';

/** How long the drawer holds a draft. */
export type Hold = 'ten-minutes' | 'until-morning' | 'a-day' | 'until-boundary';

/** Who began a contact, and by which way. */
export type Channel = 'message' | 'call' | 'in-person' | 'email' | 'letter' | 'third-party' | 'other';

export type Area = 'body' | 'people' | 'skill' | 'meaning' | 'home' | 'money';

/** Values of a filled-in form: by field name, text, number, choice list or yes/no. */
export type Answers = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Six parts of an apology in the order the evidence gives them weight (Lewicki et al. 2016). */
export interface ApologyParts {
  readonly responsibility: string;
  readonly repair: string;
  readonly regret: string;
  readonly explanation: string;
  readonly change: string;
  /** Off by default: present only when the user switched the request on. */
  readonly forgiveness?: string;
}

/** How a filled-in profile answers the intake; every part may be left out and added later. */
export interface Profile {
  readonly leftOn?: CivilDate;
  readonly whatHappened?: string;
  readonly partnerLabel?: string;
  readonly living?: 'apart' | 'same-home' | 'they-moved-out' | 'i-moved-out';
  readonly children?: boolean;
  readonly hope?: string;
  /** ISO 3166-1 alpha-2; chosen by the user, guessed from the locale, never from location. */
  readonly country?: string;
}

export interface Settings {
  readonly language?: string;
  readonly theme?: 'system' | 'light' | 'dark';
  readonly title?: string;
  readonly lockAfterMinutes?: number;
  readonly reducedMotion?: boolean;
  /** Neutral notes at the time of something dated, while the app is open. Off unless switched on. */
  readonly reminders?: boolean;
}

/**
 * Everything that can happen, as plain data: a closed union by `kind`. `v` in the sealed log says which shape a body has;
 * this is the newest shape of each. Ids are UUIDv7 handed in by the caller.
 */
export type ProgramEvent =
  | { readonly kind: 'profile.told'; readonly profile: Profile }
  | { readonly kind: 'intake.left'; readonly at: string; readonly done: boolean }
  | { readonly kind: 'settings.changed'; readonly settings: Settings }
  | {
      readonly kind: 'boundary.recorded';
      readonly boundary: Boundary;
      /** Why it is loosened; asked for when what stands is `none` or `order`. */
      readonly reason?: string;
      readonly holdsFrom?: number;
      /** Ids of the boundary records it takes the place of; `decide` fills it in with every head it saw. */
      readonly replaces?: readonly string[];
    }
  | { readonly kind: 'boundary.withdrawn'; readonly boundary: string }
  | { readonly kind: 'safety.answered'; readonly answers: SafetyAnswers; readonly reason?: string }
  | {
      readonly kind: 'safety.reported';
      readonly signal: SignalKind;
      readonly source: 'user' | 'draft' | 'journal' | 'scale';
    }
  | { readonly kind: 'safety.dismissed'; readonly signal: SignalKind }
  | { readonly kind: 'safety.planned'; readonly plan: SafetyPlan }
  | { readonly kind: 'urge.begun'; readonly urge: string; readonly pull: number; readonly draft?: string }
  | {
      readonly kind: 'urge.ended';
      readonly urge: string;
      readonly pull: number;
      readonly seconds: number;
      readonly outcome: 'ridden' | 'left';
    }
  | {
      readonly kind: 'contact.logged';
      readonly contact: string;
      readonly by: 'me' | 'them';
      readonly channel: Channel;
      readonly purpose: Purpose;
      readonly on: CivilDate;
      readonly note?: string;
      readonly answered?: boolean;
      readonly draft?: string;
    }
  | { readonly kind: 'contact.answered'; readonly contact: string }
  | {
      readonly kind: 'draft.written';
      readonly draft: string;
      readonly text: string;
      readonly purpose: Purpose;
      readonly act?: string;
      readonly emergency?: boolean;
    }
  | { readonly kind: 'draft.held'; readonly draft: string; readonly hold: Hold; readonly until?: number }
  | { readonly kind: 'draft.copied'; readonly draft: string }
  | { readonly kind: 'draft.burned'; readonly draft: string }
  | { readonly kind: 'letter.unsent'; readonly letter: string; readonly text: string }
  | {
      readonly kind: 'checking.logged';
      readonly what: 'profile' | 'phone' | 'asked-others' | 'place' | 'other';
      readonly count: number;
      readonly on: CivilDate;
    }
  | { readonly kind: 'checking.planned'; readonly perWeek: number; readonly from: CivilDate }
  | {
      readonly kind: 'checkin.made';
      readonly mood?: number;
      readonly sleep?: number;
      readonly drinks?: number;
      readonly pull?: number;
      readonly on: CivilDate;
      readonly note?: string;
    }
  | {
      readonly kind: 'promise.made';
      readonly promise: string;
      readonly text: string;
      readonly due: CivilDate;
      readonly every?: 'day' | 'week';
    }
  | { readonly kind: 'promise.changed'; readonly promise: string; readonly text: string; readonly due: CivilDate }
  | { readonly kind: 'promise.kept'; readonly promise: string; readonly on: CivilDate }
  | { readonly kind: 'promise.missed'; readonly promise: string; readonly on: CivilDate; readonly why?: string }
  | { readonly kind: 'promise.repaired'; readonly promise: string; readonly how: string }
  | { readonly kind: 'promise.closed'; readonly promise: string }
  | { readonly kind: 'goal.set'; readonly goal: string; readonly text: string; readonly area: Area }
  | { readonly kind: 'goal.closed'; readonly goal: string; readonly outcome: 'done' | 'let-go' }
  | {
      readonly kind: 'habit.planned';
      readonly habit: string;
      readonly goal?: string;
      readonly when: string;
      readonly then: string;
      readonly area: Area;
      readonly perWeek: number;
    }
  | {
      readonly kind: 'habit.done';
      readonly habit: string;
      readonly on: CivilDate;
      readonly before?: number;
      readonly after?: number;
    }
  | { readonly kind: 'habit.closed'; readonly habit: string }
  | {
      readonly kind: 'person.added';
      readonly person: string;
      readonly name: string;
      readonly role: 'listener' | 'doer' | 'distractor' | 'professional' | 'faith';
      readonly everyDays?: number;
      readonly contact?: string;
    }
  | { readonly kind: 'person.reached'; readonly person: string; readonly on: CivilDate }
  | { readonly kind: 'person.removed'; readonly person: string }
  | {
      readonly kind: 'issue.named';
      readonly issue: string;
      readonly pattern: string;
      readonly myPart: string;
      readonly change: string;
      readonly helper?: string;
      readonly lasting: boolean;
    }
  | {
      readonly kind: 'issue.linked';
      readonly issue: string;
      readonly to: { readonly type: 'promise' | 'habit' | 'evidence'; readonly ref: string };
    }
  | {
      readonly kind: 'issue.reviewed';
      readonly issue: string;
      readonly status: 'open' | 'moving' | 'settled' | 'lasting';
      readonly note: string;
    }
  | { readonly kind: 'apology.drafted'; readonly apology: string; readonly act: string; readonly parts: ApologyParts }
  | {
      readonly kind: 'apology.finished';
      readonly apology: string;
      readonly result: 'not-sending' | 'saying-by-doing' | 'said';
    }
  | {
      readonly kind: 'conversation.planned';
      readonly conversation: string;
      readonly topic: string;
      readonly opening: string;
      readonly wish: string;
      readonly exit: string;
      readonly minutes: number;
    }
  | {
      readonly kind: 'conversation.debriefed';
      readonly conversation: string;
      readonly did: string;
      readonly theySaid: string;
      readonly agreed: string;
      readonly opening?: 'soft' | 'harsh';
    }
  | { readonly kind: 'appreciation.noticed'; readonly appreciation: string; readonly text: string }
  | {
      readonly kind: 'appreciation.expressed';
      readonly appreciation: string;
      readonly on: CivilDate;
      readonly welcomed?: boolean;
    }
  | { readonly kind: 'openness.shown'; readonly words: string; readonly on: CivilDate }
  | {
      readonly kind: 'invitation.made';
      readonly invitation: string;
      readonly what: string;
      readonly where: string;
      readonly ends: string;
      readonly way: string;
    }
  | {
      readonly kind: 'invitation.answered';
      readonly invitation: string;
      readonly answer: 'yes' | 'no' | 'silence';
      readonly on: CivilDate;
    }
  | {
      readonly kind: 'scale.taken';
      readonly scale: 'phq2' | 'phq9' | 'gad2' | 'gad7' | 'rses' | 'auditc' | 'hark';
      readonly items: readonly number[];
    }
  | {
      readonly kind: 'review.written';
      readonly review: string;
      readonly type: 'weekly' | 'fortnightly' | 'issues';
      readonly answers: Answers;
    }
  | {
      readonly kind: 'slip.marked';
      readonly slip: string;
      readonly what: 'contact' | 'checking' | 'drink' | 'anger' | 'other';
      readonly on: CivilDate;
      readonly note?: string;
    }
  | { readonly kind: 'slip.recovered'; readonly slip: string; readonly did: string }
  | {
      readonly kind: 'decision.recorded';
      readonly words: string;
      readonly saidOn: CivilDate;
      readonly decision: 'ended' | 'needs-time' | 'wants-to-try';
    }
  | { readonly kind: 'ending.marked'; readonly ritual: Answers; readonly keep: readonly string[] }
  | {
      readonly kind: 'exercise.saved';
      readonly exercise: string;
      readonly step: StepId;
      readonly answers: Answers;
      readonly finished: boolean;
      readonly run: string;
    }
  | { readonly kind: 'lesson.read'; readonly step: StepId }
  | {
      readonly kind: 'journal.written';
      readonly entry: string;
      readonly text: string;
      readonly prompt?: string;
      readonly mood?: number;
      readonly moodAfter?: number;
    }
  | { readonly kind: 'journal.removed'; readonly entry: string }
  | { readonly kind: 'tonight.done'; readonly item: 'eat' | 'water' | 'sleep' | 'person'; readonly on: CivilDate }
  | { readonly kind: 'finding.waved'; readonly category: string; readonly rule: string };

/** The `kind` of every event. */
export type EventKind = ProgramEvent['kind'];
