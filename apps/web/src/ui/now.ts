import { useEffect, useState } from 'react';

/** The civil date on this device, `YYYY-MM-DD`. */
export function civilToday(now: Date = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The date of the evening a night belongs to: until 05:00 it is still the evening before. */
export function civilNight(now: Date = new Date()): string {
  return civilToday(new Date(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours() - 5));
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** The time in ms, read again every half minute and when the screen comes back, so that waits end before one's eyes. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const read = (): void => setNow(Date.now());
    const timer = setInterval(read, 30_000);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, []);
  return now;
}

/** This moment on this device: where screens read the clock for the program. */
export function momentNow(): { readonly at: number; readonly zone: string } {
  return { at: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
