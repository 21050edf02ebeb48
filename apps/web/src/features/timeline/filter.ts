import { dateOf, type StepId } from '@groundwork/program';
import type { Entry } from '../../records/entry.ts';
import type { Family } from '../../records/kinds.ts';

export interface Filter {
  readonly step: StepId | 'any';
  readonly family: Family | 'any';
  /** Civil dates, both included; empty leaves that side open. */
  readonly from: string;
  readonly to: string;
}

export const openFilter: Filter = { step: 'any', family: 'any', from: '', to: '' };

export function isOpen(filter: Filter): boolean {
  return filter.step === 'any' && filter.family === 'any' && filter.from === '' && filter.to === '';
}

/** True for an entry of the step, the family and the days of the filter; days are those of the zone it was written in. */
export function fitsFilter(entry: Entry, { step, family, from, to }: Filter): boolean {
  const day = dateOf(entry);
  return (
    (step === 'any' || entry.step === step) &&
    (family === 'any' || entry.family === family) &&
    (from === '' || day >= from) &&
    (to === '' || day <= to)
  );
}

export interface Day {
  readonly day: string;
  readonly entries: readonly Entry[];
}

/** Entries under their days, in the order they come. */
export function entriesToDays(entries: readonly Entry[]): readonly Day[] {
  const days: { day: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const day = dateOf(entry);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
