import { dateOf, type State } from '@groundwork/program';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { datedThings, isDueNow } from '../dated.ts';
import { useProgramIfThere } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { momentNow } from '../ui/now.ts';
import { useWords } from '../ui/words.tsx';

function clockNow(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}

function dueIds(state: State): readonly string[] {
  const now = momentNow();
  return datedThings(state, now)
    .filter((dated) => isDueNow(dated, dateOf(now), clockNow()))
    .map(({ id }) => `${id} ${dateOf(now)}`);
}

/** Shown by the system only where the user said yes to it; the text names nobody and nothing. */
async function tellSystem(text: string): Promise<void> {
  if (!('Notification' in globalThis) || Notification.permission !== 'granted') return;
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.showNotification(text, { tag: 'note', silent: true });
}

/** Neutral notes at the time of something dated: only while the app is open, only when switched on, each once. */
export function Reminder(): ReactNode {
  const t = useWords();
  const state = useProgramIfThere();
  const told = useRef(new Set<string>());
  const [shown, setShown] = useState(false);
  const isOn = state?.settings.reminders === true;
  useEffect(() => {
    if (!isOn || state === undefined) return undefined;
    const look = (): void => {
      const fresh = dueIds(state).filter((id) => !told.current.has(id));
      if (fresh.length === 0) return;
      fresh.forEach((id) => told.current.add(id));
      setShown(true);
      void tellSystem(t('reminders.neutral'));
    };
    look();
    const timer = setInterval(look, 15_000);
    return () => clearInterval(timer);
  }, [isOn, state, t]);
  if (!shown) return null;
  return (
    <div className="row reminder" role="status">
      <p>{t('reminders.neutral')}</p>
      <Button kind="bare" onClick={() => setShown(false)}>
        {t('common.close')}
      </Button>
    </div>
  );
}
