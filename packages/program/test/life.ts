import type { Moment, Result } from '@groundwork/base';
import type { Command, Recorded, Refusal, SafetyAnswers, State } from '../src/index.ts';
import { compareRecords, decide, emptyState, evolve, fold } from '../src/index.ts';

export const noAnswers: SafetyAnswers = {
  'asked-not-to-contact': 'no',
  order: 'no',
  'afraid-of-partner': 'no',
  'partner-afraid': 'no',
  'suicidal-thoughts': 'no',
  'children-present': 'no',
};

/** One device that keeps a log, decides, and can take in what another wrote. */
export class Device {
  state: State = emptyState;
  readonly records: Recorded[] = [];
  readonly refusals: Refusal[] = [];
  readonly name: string;
  private counter = 0;
  private made = 0;

  constructor(name: string) {
    this.name = name;
  }

  run(command: Command, now: Moment, replaces?: readonly string[]): Result<readonly Recorded[], Refusal> {
    const decided = decide(this.state, command, now);
    if (!decided.ok) {
      this.refusals.push(decided.error);
      return decided;
    }
    const added = decided.value.map((event): Recorded => {
      this.counter += 1;
      this.made += 1;
      const id = `${this.name}-${this.made}`;
      return { id, n: this.counter, device: this.name, when: now, event, ...(replaces && { replaces }) };
    });
    for (const record of added) {
      this.records.push(record);
      this.state = evolve(this.state, record);
    }
    return { ok: true, value: added };
  }

  /** Runs a command that has to succeed. */
  must(command: Command, now: Moment): readonly Recorded[] {
    const result = this.run(command, now);
    if (!result.ok) throw new Error(`${command.kind} refused: ${result.error.rule}`);
    return result.value;
  }

  /** Takes in what another device wrote. */
  takeIn(other: Device): void {
    const known = new Set(this.records.map(({ id }) => id));
    const fresh = other.records.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return;
    this.records.push(...fresh);
    this.records.sort(compareRecords);
    this.counter = Math.max(this.counter, ...fresh.map(({ n }) => n));
    this.state = fold(this.records);
  }
}

/** A moment in a zone, from a local date and time as people write it; `offset` in hours from UTC. */
export function moment(local: string, zone = 'Europe/Dublin', offset = 0): Moment {
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.trunc(Math.abs(offset))).padStart(2, '0');
  const minutes = String(Math.round((Math.abs(offset) % 1) * 60)).padStart(2, '0');
  return { at: Date.parse(`${local}:00${sign}${hours}:${minutes}`), zone };
}

export const hour: number = 3_600_000;
export const day: number = 24 * hour;

export function later(from: Moment, ms: number): Moment {
  return { at: from.at + ms, zone: from.zone };
}
