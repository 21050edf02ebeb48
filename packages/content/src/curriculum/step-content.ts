import type { Action, EventKind, RuleId, StepId } from '@groundwork/program';
import type { Reference } from '../reference.ts';
import type { WordId } from '../words/word-id.gen.ts';

/** A place in the app a lesson may point to. */
export type Screen =
  'urge' | 'drawer' | 'journal' | 'safe' | 'plan' | 'boundary' | 'tonight' | 'crisis' | 'contact' | 'mirror' | 'today';

/** Which picture of the user's own data belongs to an exercise. */
export type EvidenceId =
  | 'checking-per-week'
  | 'urges-and-space'
  | 'writing-and-mood'
  | 'mood-sleep-habits'
  | 'scales-trend'
  | 'openings'
  | 'apologies-by-act'
  | 'help-notes'
  | 'promises-kept'
  | 'appreciation-balance'
  | 'slips-and-recovery'
  | 'decision-words'
  | 'invitations'
  | 'circle-balance'
  | 'self-checks'
  | 'issues-linked'
  | 'facts-and-hopes';

/** Where a link of a lesson leads. */
export type LinkTarget =
  | { readonly to: 'step'; readonly step: StepId }
  | { readonly to: 'exercise'; readonly exercise: string; readonly step: StepId }
  | { readonly to: 'screen'; readonly screen: Screen };

/** A run of text inside a block; `cite` is the number of a source at the foot, counted from 1. */
export type Inline =
  | { readonly type: 'text' | 'strong' | 'em'; readonly text: string }
  | { readonly type: 'cite'; readonly number: number }
  | { readonly type: 'link'; readonly text: string; readonly target: LinkTarget };

export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

export interface Lesson {
  readonly step: StepId;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly words: number;
  /** Reading time at 200 words a minute, rounded up. */
  readonly minutes: number;
  /** In the order of the numbers in the text, then those named for the whole lesson. */
  readonly references: readonly Reference[];
}

interface FieldBase {
  /** Key in the saved answers. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One field of a form. A `cycle` is a ring of short texts, saved under `<id>.<node>` each. */
export type Field =
  | (FieldBase & { readonly type: 'text' | 'longtext'; readonly max: number })
  | (FieldBase & { readonly type: 'number'; readonly min: number; readonly max: number })
  | (FieldBase & {
      readonly type: 'scale';
      readonly min: number;
      readonly max: number;
      readonly low: string;
      readonly high: string;
    })
  | (FieldBase & { readonly type: 'choice'; readonly options: readonly Option[] })
  | (FieldBase & { readonly type: 'multi'; readonly options: readonly Option[]; readonly most: number })
  | (FieldBase & { readonly type: 'date' | 'time' | 'yesno' })
  | (FieldBase & { readonly type: 'cycle'; readonly nodes: readonly Option[] });

/** How often an exercise comes round. */
export interface Practice {
  readonly every: 'once' | 'when-needed' | 'day' | 'week' | 'two-weeks' | 'four-weeks';
  /** Times in that span; 1 unless said. */
  readonly times: number;
  readonly says: string;
}

export interface Exercise {
  readonly id: string;
  readonly step: StepId;
  readonly title: string;
  readonly intro: string;
  readonly minutes: number;
  /** True when the timer ends it, whatever is still unwritten. */
  readonly timed: boolean;
  /** Most runs ever, where more would harm. */
  readonly mostRuns?: number;
  readonly notWhen: {
    readonly says: string;
    /** Rules of the program that close it. */
    readonly rules: readonly RuleId[];
    /** What to ask the gate before it is offered, beside the step itself. */
    readonly gate?: Action;
  };
  readonly fields: readonly Field[];
  readonly practice: Practice;
  /** Events of the program that the filled-in form may lead to, beside `exercise.saved`. */
  readonly commands: readonly EventKind[];
  readonly evidence: EvidenceId;
  /** Said when it is finished. */
  readonly after: string;
}

/** One step of the path in one language. */
export interface StepContent {
  readonly lesson: Lesson;
  readonly exercises: readonly Exercise[];
}

/** What a tile on the path needs, as ids of words, so that nothing else has to be loaded. */
export interface StepSummary {
  readonly step: StepId;
  readonly title: WordId;
  readonly what: WordId;
  readonly youDo: WordId;
  readonly refuses: WordId;
  readonly exercises: readonly string[];
}
