import type { Moment, Random } from '@groundwork/base';
import { bytesToHex } from '@noble/hashes/utils.js';
import { v7 } from 'uuid';

/** Bytes of a device id, as the segment header carries it. */
export const DEVICE_BYTES = 16;

/** A fresh UUIDv7 (RFC 9562) whose time is `now` and whose rest is chance. */
export function createEventId(now: Moment, random: Random): string {
  return v7({ msecs: Math.max(0, Math.floor(now.at)), random: random.bytes(16) });
}

/** A fresh device id, 32 hex digits. It carries no time, because a relay sees it. */
export function createDeviceId(random: Random): string {
  return bytesToHex(random.bytes(DEVICE_BYTES));
}
