import type { BoundaryRecord, CivilDate } from './boundary.ts';
import type { Answers, ApologyParts, Area, Channel, Hold, Profile, Purpose, Settings } from './event.ts';
import type { ActiveMode, SafetyAnswers, SafetyPlan, SafetyRecord, SafetyReport, SignalKind } from './safety.ts';
import type { StepId } from './step.ts';

/** When something was recorded: ms since the epoch and the zone of the device. */
export interface Stamp {
  readonly at: number;
  readonly zone: string;
}

export interface BoundaryState {
  /** Records nobody has replaced; more than one means two devices set it apart and the user has not settled it. */
  readonly heads: readonly string[];
  /** Every record, oldest first, with the partner's words. */
  readonly history: readonly BoundaryRecord[];
}

/** The label of a draft at the moment it was copied out. */
export interface CopiedAs {
  readonly purpose: Purpose;
  readonly act?: string;
  readonly emergency?: boolean;
}

export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly purpose: Purpose;
  readonly act?: string;
  readonly emergency?: boolean;
  readonly hold: Hold;
  /** Held until then, ms since the epoch; absent with `until-boundary`. */
  readonly until?: number;
  readonly writtenAt: number;
  readonly changedAt: number;
  readonly copiedAt: readonly number[];
  /** What it was each time it was copied out, in the order of `copiedAt`: a later change of the label changes nothing. */
  readonly copiedAs?: readonly CopiedAs[];
  /** True when an earlier version was no practical matter: such a text does not become an emergency by a new label. */
  readonly wasPersonal?: boolean;
  /** A burned draft keeps its place in counts, never its text. */
  readonly burned: boolean;
  /** When the user last chose a hold; absent while the default (until morning) stands. */
  readonly heldAt?: number;
  /** The earliest moment at which any hold on this text can end, whatever was chosen. */
  readonly notBefore?: number;
}

export interface Urge {
  readonly id: string;
  readonly begun: Stamp;
  readonly before: number;
  readonly after?: number;
  readonly seconds?: number;
  readonly outcome?: 'ridden' | 'left';
  readonly draft?: string;
}

export interface Contact {
  readonly id: string;
  readonly by: 'me' | 'them';
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly on: CivilDate;
  readonly logged: Stamp;
  readonly answered: boolean;
  readonly note?: string;
  /** The draft it came from, when it was copied out of the drawer. */
  readonly draft?: string;
  /** True when it went against what was agreed at the time. */
  readonly against: boolean;
}

export interface PromiseCard {
  readonly id: string;
  readonly text: string;
  readonly due: CivilDate;
  readonly every?: 'day' | 'week';
  readonly made: Stamp;
  readonly open: boolean;
  readonly marks: readonly {
    readonly on: CivilDate;
    readonly mark: 'kept' | 'missed' | 'changed' | 'repaired';
    readonly note?: string;
  }[];
}

export interface Habit {
  readonly id: string;
  readonly goal?: string;
  readonly when: string;
  readonly then: string;
  readonly area: Area;
  readonly perWeek: number;
  readonly open: boolean;
  readonly done: readonly { readonly on: CivilDate; readonly before?: number; readonly after?: number }[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: 'listener' | 'doer' | 'distractor' | 'professional' | 'faith';
  readonly everyDays?: number;
  readonly contact?: string;
  readonly reached: readonly CivilDate[];
}

export interface Issue {
  readonly id: string;
  readonly pattern: string;
  readonly myPart: string;
  readonly change: string;
  readonly helper?: string;
  readonly lasting: boolean;
  readonly links: readonly { readonly type: 'promise' | 'habit' | 'evidence'; readonly ref: string }[];
  readonly reviews: readonly {
    readonly at: number;
    readonly status: 'open' | 'moving' | 'settled' | 'lasting';
    readonly note: string;
  }[];
  readonly named: Stamp;
}

export interface Apology {
  readonly id: string;
  readonly act: string;
  readonly parts: ApologyParts;
  readonly changed: Stamp;
  readonly result?: 'not-sending' | 'saying-by-doing' | 'said';
}

export interface Conversation {
  readonly id: string;
  readonly topic: string;
  readonly opening: string;
  readonly wish: string;
  readonly exit: string;
  readonly minutes: number;
  readonly planned: Stamp;
  readonly debrief?: {
    readonly at: number;
    readonly did: string;
    readonly theySaid: string;
    readonly agreed: string;
    readonly opening?: 'soft' | 'harsh';
  };
}

export interface Appreciation {
  readonly id: string;
  readonly text: string;
  readonly noticed: Stamp;
  readonly expressed: readonly { readonly on: CivilDate; readonly welcomed?: boolean }[];
}

export interface Invitation {
  readonly id: string;
  readonly what: string;
  readonly where: string;
  readonly ends: string;
  readonly way: string;
  readonly made: Stamp;
  readonly answer?: { readonly answer: 'yes' | 'no' | 'silence'; readonly on: CivilDate };
}

export interface ScaleResult {
  readonly scale: 'phq2' | 'phq9' | 'gad2' | 'gad7' | 'rses' | 'auditc' | 'hark';
  readonly items: readonly number[];
  readonly total: number;
  readonly taken: Stamp;
}

export interface JournalVersion {
  /** Id of the event that wrote this version; pass it as `replaces` when editing. */
  readonly version: string;
  readonly text: string;
  readonly written: Stamp;
  readonly prompt?: string;
  readonly mood?: number;
  readonly moodAfter?: number;
}

export interface JournalEntry {
  readonly id: string;
  readonly first: Stamp;
  /** Versions nobody has replaced; more than one means two edits made apart, shown as siblings. */
  readonly heads: readonly JournalVersion[];
  /** How many versions were ever written; absent means one. */
  readonly times?: number;
}

export interface ExerciseRun {
  /** The same as `run`. */
  readonly id: string;
  readonly run: string;
  readonly exercise: string;
  readonly step: StepId;
  readonly answers: Answers;
  readonly finished: boolean;
  readonly begun: Stamp;
  readonly changed: Stamp;
}

/** Everything the program knows, folded from the log. Lists are oldest first. */
export interface State {
  readonly profile: Profile;
  readonly settings: Settings;
  readonly intake: { readonly at?: string; readonly done: boolean };
  readonly boundary: BoundaryState;
  readonly safety: {
    readonly answers?: SafetyAnswers;
    readonly answeredAt?: number;
    readonly history: readonly SafetyRecord[];
    readonly reports: readonly SafetyReport[];
    readonly dismissed: readonly { readonly at: number; readonly signal: SignalKind }[];
    /** Every mode that was ever switched on and not lifted; it may have ended: ask `modes(state, now)`. */
    readonly modes: readonly ActiveMode[];
    readonly plan?: SafetyPlan;
  };
  readonly urges: readonly Urge[];
  readonly contacts: readonly Contact[];
  readonly drafts: readonly Draft[];
  readonly letters: readonly { readonly id: string; readonly text: string; readonly written: Stamp }[];
  readonly checking: readonly {
    readonly what: string;
    readonly count: number;
    readonly on: CivilDate;
    readonly at: number;
  }[];
  readonly taper?: { readonly perWeek: number; readonly from: CivilDate };
  readonly checkins: readonly {
    readonly on: CivilDate;
    readonly at: number;
    readonly mood?: number;
    readonly sleep?: number;
    readonly drinks?: number;
    readonly pull?: number;
    readonly note?: string;
  }[];
  readonly promises: readonly PromiseCard[];
  readonly goals: readonly {
    readonly id: string;
    readonly text: string;
    readonly area: Area;
    readonly set: Stamp;
    readonly outcome?: 'done' | 'let-go';
  }[];
  readonly habits: readonly Habit[];
  readonly circle: readonly Person[];
  readonly issues: readonly Issue[];
  readonly apologies: readonly Apology[];
  readonly conversations: readonly Conversation[];
  readonly appreciations: readonly Appreciation[];
  readonly openness: readonly { readonly words: string; readonly on: CivilDate; readonly at: number }[];
  readonly invitations: readonly Invitation[];
  readonly scales: readonly ScaleResult[];
  readonly reviews: readonly {
    readonly id: string;
    readonly type: 'weekly' | 'fortnightly' | 'issues';
    readonly answers: Answers;
    readonly written: Stamp;
  }[];
  readonly slips: readonly {
    readonly id: string;
    readonly what: string;
    readonly on: CivilDate;
    readonly at: number;
    readonly note?: string;
    readonly recovered?: { readonly at: number; readonly did: string };
  }[];
  readonly decision?: {
    readonly words: string;
    readonly saidOn: CivilDate;
    readonly decision: 'ended' | 'needs-time' | 'wants-to-try';
    readonly at: number;
  };
  readonly ending?: { readonly at: number; readonly ritual: Answers; readonly keep: readonly string[] };
  readonly exercises: readonly ExerciseRun[];
  readonly lessons: Readonly<Partial<Record<StepId, number>>>;
  readonly journal: readonly JournalEntry[];
  readonly tonight: readonly { readonly item: 'eat' | 'water' | 'sleep' | 'person'; readonly on: CivilDate }[];
  /** Findings the user said were not meant, by category: the coach shows such findings less. */
  readonly waved: Readonly<Record<string, number>>;
  /** First moment anything was recorded. */
  readonly since?: Stamp;
}
