import { err, ok } from '@groundwork/base';
import type { Result } from '@groundwork/base';
import { mergeRanges } from '../ranges.ts';
import type { Range, Retired } from '../ranges.ts';
import { isDeviceName } from './wire.ts';

/** Most ranges one request may name. */
export const MAX_RETIRED = 256;
const PART = /^([0-9a-f]{32}):([1-9]\d{0,14})-([1-9]\d{0,14})$/;

/** `retired` as it stands in a query; the same set always gives the same text. */
export function retiredToText(retired: Retired): string {
  return Object.entries(retired)
    .filter(([device]) => isDeviceName(device))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([device, ranges]) => mergeRanges(ranges).map(([from, to]) => `${device}:${from}-${to}`))
    .join(',');
}

/** The set that a query names, or `malformed`. */
export function textToRetired(text: string): Result<Retired, 'malformed'> {
  if (text === '') return ok({});
  const parts = text.split(',');
  if (parts.length > MAX_RETIRED) return err('malformed');
  const retired = new Map<string, readonly Range[]>();
  for (const part of parts) {
    const [, device, first, last] = PART.exec(part) ?? [];
    if (device === undefined || Number(first) > Number(last)) return err('malformed');
    retired.set(device, mergeRanges([...(retired.get(device) ?? []), [Number(first), Number(last)]]));
  }
  return ok(Object.fromEntries(retired));
}
