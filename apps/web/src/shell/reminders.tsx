import { lazy, Suspense, type ReactNode } from 'react';
import { useProgramIfThere } from '../session.tsx';

const Reminder = lazy(() => import('./reminder.tsx').then((module) => ({ default: module.Reminder })));

/** Fetched only by those who switched notes on. */
export function Reminders(): ReactNode {
  if (useProgramIfThere()?.settings.reminders !== true) return null;
  return (
    <Suspense fallback={null}>
      <Reminder />
    </Suspense>
  );
}
