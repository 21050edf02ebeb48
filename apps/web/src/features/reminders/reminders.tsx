import type { ReactNode } from 'react';
import { datedThings, type Dated } from '../../dated.ts';
import { useProgram } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Button } from '../../ui/button.tsx';
import { saveCalendar, type DatedThing } from '../../ui/calendar-file.ts';
import { Tick } from '../../ui/fields.tsx';
import { momentNow } from '../../ui/now.ts';
import { Card, Empty, Page } from '../../ui/page.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useDates, useWords, type Say } from '../../ui/words.tsx';
import './reminders.css';

/** Everything with a day, as a file for a calendar; and neutral notes, off until they are wanted. */
export function Screen(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const things = datedThings(state, momentNow());
  return (
    <Page title={t('reminders.title')} lead={t('reminders.lead')}>
      {things.length === 0 ? <Empty icon="today" text={t('reminders.none')} /> : <Dates things={things} />}
      <Notes />
    </Page>
  );
}

function Dates({ things }: { readonly things: readonly Dated[] }): ReactNode {
  const t = useWords();
  const dates = useDates();
  return (
    <section className="stack">
      <h2>{t('reminders.dates')}</h2>
      <ul className="dated">
        {things.map(({ id, kind, on, at, every }) => (
          <li key={id}>
            <strong>{t(`reminders.kind-${kind}`)}</strong>
            <span className="quiet">
              {[dates.day(on), at, every === undefined ? undefined : t(`reminders.every-${every}`)]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p>{t('reminders.calendar-note')}</p>
      <Button
        kind="main"
        wide
        onClick={() =>
          void saveCalendar(
            'planner.ics',
            things.map((thing) => datedToCalendar(thing, t)),
          )
        }
      >
        {t('reminders.calendar')}
      </Button>
    </section>
  );
}

/** A name for an entry that stays the same and says nothing (FNV-1a, 32 bit). */
function idToNeutral(id: string): string {
  let hash = 0x811c9dc5;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `note-${hash.toString(16)}`;
}

/** Neutral words only, in what is seen and in what is not: a calendar is read over shoulders. */
function datedToCalendar({ id, on, at, every, kind }: Dated, t: Say): DatedThing {
  return {
    id: idToNeutral(id),
    on,
    title: t(kind === 'worry-time' ? 'reminders.neutral-quarter' : 'reminders.neutral'),
    ...(at === undefined ? {} : { at }),
    ...(every === undefined ? {} : { every }),
  };
}

function Notes(): ReactNode {
  const t = useWords();
  const { settings } = useProgram();
  const { submit, busy, refusal } = useSubmit();
  const isOn = settings.reminders === true;
  const change = async (on: boolean): Promise<void> => {
    const kept = await submit({ kind: 'settings.changed', settings: { reminders: on } });
    if (kept && on && 'Notification' in globalThis && Notification.permission === 'default')
      await Notification.requestPermission();
  };
  return (
    <Card title={t('reminders.notes')}>
      <p>{t('reminders.notes-note')}</p>
      <Tick
        label={t('reminders.notes-on')}
        hint={t('reminders.notes-hint', { text: t('reminders.neutral') })}
        checked={isOn}
        disabled={busy}
        onChange={(on) => void change(on)}
      />
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
    </Card>
  );
}
