import { err, ok } from '@groundwork/base';
import type { Result } from '@groundwork/base';
import { isDeviceName } from './wire.ts';

/** How far each device's chain is known: the highest seq by device. A device that is not named is at 0. */
export type Version = Readonly<Record<string, number>>;

/** Most devices one version may name. */
export const MAX_DEVICES = 256;

/** `version` as the value of `have`; the same version always gives the same text. */
export function versionToHave(version: Version): string {
  return Object.entries(version)
    .filter(([, seq]) => seq > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([device, seq]) => `${device}:${seq}`)
    .join(',');
}

/** The version that `have` names, or `malformed`. */
export function haveToVersion(have: string): Result<Version, 'malformed'> {
  if (have === '') return ok({});
  const pairs = have.split(',');
  if (pairs.length > MAX_DEVICES) return err('malformed');
  const version = new Map<string, number>();
  for (const pair of pairs) {
    const [device = '', seq = ''] = pair.split(':');
    if (!isDeviceName(device) || !/^[1-9]\d{0,14}$/.test(seq) || pair !== `${device}:${seq}`) return err('malformed');
    if (version.has(device)) return err('malformed');
    version.set(device, Number(seq));
  }
  return ok(Object.fromEntries(version));
}
