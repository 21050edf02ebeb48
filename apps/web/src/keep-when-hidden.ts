import { useEffect, useRef } from 'react';

/**
 * Calls `keep` when the page goes out of sight: a phone may end it there without another word. `keep` saves what is typed,
 * quietly, and does nothing when nothing is new.
 */
export function useKeepWhenHidden(keep: () => void): void {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const onChange = (): void => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, []);
}
