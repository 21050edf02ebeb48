import { createMemorySession, type Session } from '@groundwork/session';
import type { Boundary, Channel, Command, Purpose, SafetyAnswers } from '@groundwork/program';

/** An event as it stands in an export. */
export interface Exported {
  readonly id: string;
  readonly n: number;
  readonly kind: string;
  readonly when: { readonly at: number; readonly zone: string };
  readonly body: Readonly<Record<string, unknown>>;
}

/** A person at a device whose clock the test moves; everything goes through the real session. */
export interface Person {
  readonly session: Session;
  /** Moves the clock on. */
  wait(hours: number): void;
  /** Sets the clock to the next time it is `hour` o'clock in the zone of the test (UTC). */
  until(hour: number): void;
  /** Runs a command; answers with the rule that refused it, or `done`. */
  ask(command: Command): Promise<string>;
  /** What the gate says to reaching the partner now: `yes`, or the rule. */
  reach(
    purpose: Purpose,
    more?: {
      readonly draft?: string;
      readonly act?: string;
      readonly emergency?: boolean;
      readonly channel?: Channel;
    },
  ): string;
  /** Tries to begin a draft. */
  write(purpose: Purpose): Promise<string>;
  /** Under `open`: writes a draft, waits, copies it out; answers with its id. */
  copied(purpose: Purpose, act?: string): Promise<string>;
  /** Writes a contact down. */
  log(contact: { readonly by: 'me' | 'them'; readonly on: string; readonly draft?: string }): Promise<string>;
  /** Takes in an export in which the newest event of a kind comes again, changed by hand, under a new id. */
  forge(kind: string, change: (event: Exported) => Partial<Exported>): Promise<void>;
  /** Writes a draft, waits a day until late morning, and tries to copy it out. */
  draftAndCopy(purpose: Purpose, more?: { readonly act?: string; readonly emergency?: boolean }): Promise<string>;
  boundary(boundary: Partial<Boundary> & Pick<Boundary, 'kind'>, reason?: string): Promise<string>;
  answers(given: Partial<SafetyAnswers>, reason?: string): Promise<string>;
  /** A message of the user's own that was sent today. */
  sent(purpose?: Purpose): Promise<string>;
}

const hourMs = 3_600_000;
/** A Tuesday, 11:00 UTC. */
const start = Date.UTC(2026, 10, 24, 11);

const allNo: SafetyAnswers = {
  'asked-not-to-contact': 'no',
  order: 'no',
  'afraid-of-partner': 'no',
  'partner-afraid': 'no',
  'suicidal-thoughts': 'no',
  'children-present': 'no',
};

/** Bytes that differ each time and are the same in each run. */
function createCounter(): { bytes(length: number): Uint8Array } {
  let seed = 7;
  return {
    bytes: (length) =>
      Uint8Array.from({ length }, () => {
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
        return seed >>> 24;
      }),
  };
}

async function forge(session: Session, kind: string, change: (event: Exported) => Partial<Exported>): Promise<void> {
  const text = await session.exportJson();
  if (!text.ok) throw new Error(text.error.type);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an export of this very session
  const wire = JSON.parse(text.value) as { events: Exported[] };
  const event = wire.events.findLast((each) => each.kind === kind);
  if (event === undefined) throw new Error(`no ${kind} to forge`);
  const forged = { ...event, id: session.newId(), n: event.n + 100, ...change(event) };
  const taken = await session.importJson(JSON.stringify({ ...wire, events: [...wire.events, forged] }));
  if (!taken.ok) throw new Error(taken.error.type);
}

/** Somebody three weeks after the leaving, with the six questions answered no. */
export async function createPerson(profile: { readonly children?: boolean } = {}): Promise<Person> {
  let at = start;
  const session = await createMemorySession({ now: () => ({ at, zone: 'UTC' }) }, createCounter());
  const ask = async (command: Command): Promise<string> => {
    const result = await session.run(command);
    if (result.ok) return 'done';
    return result.error.type === 'refused' ? result.error.refusal.rule : result.error.type;
  };
  const day = (): string => new Date(at).toISOString().slice(0, 10);
  const until = (hour: number): void => {
    do at += hourMs;
    while (new Date(at).getUTCHours() !== hour);
  };
  const person: Person = {
    session,
    wait: (hours) => {
      at += hours * hourMs;
    },
    until,
    ask,
    reach: (purpose, more = {}) => {
      const verdict = session.may({ type: 'contact', purpose, ...more });
      return verdict.answer === 'yes' ? 'yes' : verdict.rule;
    },
    draftAndCopy: async (purpose, more = {}) => {
      const draft = session.newId();
      const written = await ask({ kind: 'draft.written', draft, text: 'A few plain words.', purpose, ...more });
      if (written !== 'done') return written;
      at += 20 * hourMs;
      until(11);
      return ask({ kind: 'draft.copied', draft });
    },
    write: (purpose) => ask({ kind: 'draft.written', draft: session.newId(), text: 'A few plain words.', purpose }),
    copied: async (purpose, act) => {
      await person.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      const draft = session.newId();
      const about = act === undefined ? {} : { act };
      await ask({ kind: 'draft.written', draft, text: 'A few plain words.', purpose, ...about });
      at += 24 * hourMs;
      const copied = await ask({ kind: 'draft.copied', draft });
      if (copied !== 'done') throw new Error(`the first copy was refused: ${copied}`);
      return draft;
    },
    log: (contact) =>
      ask({ kind: 'contact.logged', contact: session.newId(), channel: 'message', purpose: 'personal', ...contact }),
    forge: (kind, change) => forge(session, kind, change),
    boundary: (boundary, reason) =>
      ask({
        kind: 'boundary.recorded',
        boundary: { words: '', ...boundary },
        ...(reason === undefined ? {} : { reason }),
      }),
    answers: (given, reason) => {
      const answers = { ...allNo, ...given };
      return ask({ kind: 'safety.answered', answers, ...(reason === undefined ? {} : { reason }) });
    },
    sent: (purpose = 'personal') =>
      ask({ kind: 'contact.logged', contact: session.newId(), by: 'me', channel: 'message', purpose, on: day() }),
  };
  await ask({ kind: 'profile.told', profile: { leftOn: '2026-11-01', children: profile.children ?? false } });
  await person.answers({});
  return person;
}
