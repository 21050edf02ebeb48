import { useEffect, useState } from 'react';

/** One wave, in seconds: most urges peak and fall within it. */
export const waveSeconds = 600;
/** One breath: four seconds in, six out. */
export const breathSeconds = 10;
const inSeconds = 4;

export interface Wave {
  readonly seconds: number;
  readonly minutesLeft: number;
  readonly over: boolean;
  readonly breath: 'in' | 'out';
}

/** How a wave stands `seconds` after it began. */
export function secondsToWave(seconds: number): Wave {
  const passed = Math.max(0, Math.floor(seconds));
  return {
    seconds: passed,
    minutesLeft: Math.ceil(Math.max(0, waveSeconds - passed) / 60),
    over: passed >= waveSeconds,
    breath: passed % breathSeconds < inSeconds ? 'in' : 'out',
  };
}

/** The wave that began at `start` (ms since the epoch), second by second. It goes on while the phone sleeps. */
export function useWave(start: number): Wave {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return secondsToWave((now - start) / 1000);
}

const mark = (urge: string): string => `wave:${urge}`;

/** Remembers for this tab when a wave without a draft began: a time, never a word. */
export function markWave(urge: string, start: number): void {
  try {
    sessionStorage.setItem(mark(urge), String(start));
  } catch {
    // Without storage the wave is lost on reload, nothing else.
  }
}

/** When the wave of `urge` began in this tab, if it did. */
export function markedWave(urge: string): number | undefined {
  try {
    const start = Number(sessionStorage.getItem(mark(urge)));
    return start > 0 ? start : undefined;
  } catch {
    return undefined;
  }
}
