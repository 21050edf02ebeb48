import { err, ok, type Result } from '@groundwork/base';
import { decide, evolve, type Command, type Recorded, type State } from '@groundwork/program';
import { createEventId, type LogEvent, type NewEvent, type Vault } from '@groundwork/vault';
import type { RunFailure } from './contract.ts';
import { eraseGone, needFreshVault, notify, readLog, toSessionFailure, type Hall } from './hall.ts';
import { eventToBody, eventToRecord } from './reading.ts';
import { newestVersion } from './versions.ts';

type Outcome = Result<readonly Recorded[], RunFailure>;

/** A command waiting for its turn. */
interface Job {
  readonly command: Command;
  readonly replaces: readonly string[] | undefined;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Runs commands one after the other; those that wait together are sealed and made durable together. */
export interface Runner {
  run(command: Command, replaces?: readonly string[]): Promise<Outcome>;
}

export function createRunner(hall: Hall): Runner {
  let waiting: Job[] = [];
  let running = false;
  const drain = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      await hall.platform.exclusively(async () => {
        const jobs = waiting;
        waiting = [];
        await runJobs(hall, jobs);
      });
    }
    running = false;
  };
  return {
    run: (command, replaces) =>
      new Promise((resolve, reject) => {
        waiting.push({ command, replaces, resolve, reject });
        if (running) return;
        drain().catch((error: unknown) => {
          running = false;
          for (const job of waiting) job.reject(error);
          waiting = [];
        });
      }),
  };
}

/** Kinds after which words are to vanish from the sealed log. */
const ERASING: ReadonlySet<string> = new Set(['draft.burned', 'journal.removed']);

async function runJobs(hall: Hall, jobs: readonly Job[]): Promise<void> {
  try {
    const vault = await needFreshVault(hall);
    if (!vault.ok) for (const { resolve } of jobs) resolve(vault);
    else await runIn(hall, vault.value, jobs);
  } catch (error) {
    for (const { reject } of jobs) reject(error);
  }
  notify(hall);
}

async function runIn(hall: Hall, vault: Vault, jobs: readonly Job[]): Promise<void> {
  let state = hall.state;
  const unwritten: LogEvent[] = [];
  const decided: { readonly job: Job; readonly records: readonly Recorded[] }[] = [];
  for (const job of jobs) {
    const made = decideJob(hall, vault, job, state, unwritten);
    if (!made.ok) {
      job.resolve(made);
      continue;
    }
    const records = made.value.map(eventToRecord).filter((record) => record !== undefined);
    state = records.reduce(evolve, state);
    unwritten.push(...made.value);
    decided.push({ job, records });
  }
  const kept = await vault.log.append(unwritten);
  if (kept.ok && unwritten.length > 0) await settle(hall, vault, unwritten);
  for (const { job, records } of decided) job.resolve(kept.ok ? ok(records) : err(toSessionFailure(kept.error)));
}

/** What follows once events are durable: state, erasing, compaction, and a word to the other tabs. */
async function settle(hall: Hall, vault: Vault, written: readonly LogEvent[]): Promise<void> {
  readLog(hall, vault);
  if (hall.unerased > 0 || written.some(({ kind }) => ERASING.has(kind))) await eraseGone(hall, vault);
  // A failed compaction leaves the small segments as they are; the next write tries again.
  await vault.log.compact();
  hall.platform.channel.post('written');
  if (hall.asked) return;
  hall.asked = true;
  void hall.platform.persist();
}

function decideJob(
  hall: Hall,
  vault: Vault,
  job: Job,
  state: State,
  unwritten: readonly LogEvent[],
): Result<readonly LogEvent[], RunFailure> {
  const now = hall.platform.clock.now();
  const decided = decide(state, job.command, now);
  if (!decided.ok) return err({ type: 'refused', refusal: decided.error });
  const { random } = hall.platform;
  const events = decided.value.map((event, at): NewEvent => {
    const made = { id: createEventId(now, random), when: now, kind: event.kind, v: newestVersion(event.kind) };
    // An edit replaces versions of the thing it writes, which is what its first event is about.
    const replaces = at === 0 && job.replaces !== undefined ? { replaces: job.replaces } : {};
    return { ...made, body: eventToBody(event), ...replaces };
  });
  return ok(vault.log.stamp(events, unwritten));
}
