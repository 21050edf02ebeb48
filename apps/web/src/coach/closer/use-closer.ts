import { useEffect, useSyncExternalStore } from 'react';
import type { CloserStanding } from './closer.ts';
import { closer } from './this-device.ts';

/** How the closer reading stands on this device, from now on. */
export function useCloser(): CloserStanding {
  useEffect(() => closer.look(), []);
  return useSyncExternalStore(closer.subscribe, closer.standing);
}
