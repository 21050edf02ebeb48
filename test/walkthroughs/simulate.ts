import type { Moment } from '@groundwork/base';
import {
  addDays,
  atHour,
  dateOf,
  decide,
  emptyState,
  evolve,
  may,
  today,
  type Command,
  type Refusal,
  type SmallAction,
  type State,
  type TodayPlan,
  type Verdict,
} from '@groundwork/program';
import { actionToCommands } from './deeds.ts';
import { answersOf, type Happening, type Invented } from './invented.ts';

/** What Today said at one moment, what was done, and what was refused. */
export interface DiaryEntry {
  readonly day: number;
  readonly now: Moment;
  readonly plan: TodayPlan;
  readonly did: readonly SmallAction[];
  readonly happened: readonly { readonly says: string; readonly refusal?: Refusal; readonly wrote?: boolean }[];
  /** What the gate said to each purpose at that moment. */
  readonly gate: Readonly<Record<string, Verdict['answer']>>;
}

export interface Walk {
  readonly person: Invented;
  readonly entries: readonly DiaryEntry[];
  readonly end: State;
}

const zone = 'Europe/Dublin';
const weeks = 12;
export const purposes = ['personal', 'logistics', 'apology', 'appreciation', 'invitation', 'talk'] as const;

/** mulberry32: the same seed gives the same life. */
function createChance(seed: number): () => number {
  let at = seed >>> 0;
  return () => {
    at = (at + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The program with its log, as one person uses it. */
class Life {
  state: State = emptyState;
  private made = 0;

  run(command: Command, now: Moment): Refusal | undefined {
    const decided = decide(this.state, command, now);
    if (!decided.ok) return decided.error;
    for (const event of decided.value) {
      this.made += 1;
      this.state = evolve(this.state, { id: `e${this.made}`, n: this.made, device: 'phone', when: now, event });
    }
    return undefined;
  }
}

function gateNow(state: State, now: Moment): DiaryEntry['gate'] {
  return Object.fromEntries(purposes.map((purpose) => [purpose, may({ type: 'contact', purpose }, state, now).answer]));
}

/** A wish to write: the draft goes into the drawer, and the next noon they try to take it out. */
function wish(
  life: Life,
  happening: Extract<Happening, { readonly wants: string }>,
  draft: string,
  now: Moment,
): Refusal | undefined {
  const { wants, text, act } = happening;
  const refused = life.run(
    { kind: 'draft.written', draft, text, purpose: wants, ...(act === undefined ? {} : { act }) },
    now,
  );
  const noon = atHour(addDays(dateOf(now), 1), 12, zone);
  return refused ?? life.run({ kind: 'draft.copied', draft }, { at: noon, zone });
}

function happen(life: Life, happening: Happening, id: string, now: Moment): DiaryEntry['happened'][number] {
  if ('wants' in happening) {
    const refusal = wish(life, happening, id, now);
    return { says: happening.says, ...(refusal ? { refusal } : { wrote: true }) };
  }
  const refusals = happening.runs.flatMap((command) => life.run(command, now) ?? []);
  return { says: happening.says, ...(refusals[0] && { refusal: refusals[0] }) };
}

/** Answers what comes before any work: the six questions, a date that has passed. */
function firstThings(life: Life, person: Invented, plan: TodayPlan, now: Moment): void {
  if (plan.first === 'safety-check') life.run({ kind: 'safety.answered', answers: answersOf(person) }, now);
  if (plan.first === 'boundary-review' && person.agreedNext !== undefined)
    life.run({ kind: 'boundary.recorded', boundary: person.agreedNext }, now);
}

/** One day at one hour: look at Today, do some of it, and what happens by itself. */
function liveDay(life: Life, person: Invented, day: number, chance: () => number): DiaryEntry {
  const happenings = person.days[day] ?? [];
  const hour = happenings.find((each) => each.hour !== undefined)?.hour ?? 8 + Math.floor(chance() * 12);
  const date = addDays(person.leftOn, day - 1);
  const now = { at: atHour(date, hour, zone), zone };
  const plan = today(life.state, now);
  const gate = gateNow(life.state, now);
  firstThings(life, person, plan, now);
  const did = plan.actions.filter((action, at) => {
    if (chance() > person.steadiness - at * 0.2) return false;
    const commands = actionToCommands(action, {
      person,
      state: life.state,
      date: dateOf(now),
      chance,
      id: `${day}-${at}`,
    });
    return commands.map((command) => life.run(command, now)).every((refusal) => refusal === undefined);
  });
  const happened = happenings.map((each, at) => happen(life, each, `${person.id}-${day}-${at}`, now));
  return { day, now, plan, did, happened, gate };
}

/** Twelve weeks of one invented person with the real program; the same every time. */
export function walk(person: Invented, seed = 7): Walk {
  const life = new Life();
  const chance = createChance(seed);
  const midnight = { at: atHour(person.leftOn, 0, zone), zone };
  life.run({ kind: 'profile.told', profile: { leftOn: person.leftOn, children: person.children } }, midnight);
  const entries = Array.from({ length: weeks * 7 }, (_, at) => liveDay(life, person, at + 1, chance));
  return { person, entries, end: life.state };
}
