import { useEffect, type ReactNode } from 'react';
import { useProgramIfThere, useSessionIfThere, useStanding } from '../session.tsx';

/** Minutes out of sight after which a vault with a passphrase locks, until the user chooses; 0 means never. */
const usualMinutes = 5;

/** Locks after the app was out of sight for the minutes the user chose; only a passphrase can open it again, so only with one. */
export function AutoLock(): ReactNode {
  const session = useSessionIfThere();
  const standing = useStanding();
  const minutes = useProgramIfThere()?.settings.lockAfterMinutes ?? usualMinutes;
  const on = standing?.is === 'open' && standing.protectedBy === 'passphrase' && minutes > 0;
  useEffect(() => {
    if (!on || session === undefined) return undefined;
    let hiddenAt: number | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const span = minutes * 60_000;
    const lock = (): void => void session.lock();
    const onChange = (): void => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') {
        hiddenAt = Date.now();
        timer = setTimeout(lock, span);
      } else {
        // A sleeping phone stops timers: count again on the way back.
        if (hiddenAt !== undefined && Date.now() - hiddenAt >= span) lock();
        hiddenAt = undefined;
      }
    };
    document.addEventListener('visibilitychange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onChange);
    };
  }, [on, session, minutes]);
  return null;
}
