import { dateOf, daysBetween, type Person, type State } from '@groundwork/program';
import type { Moment } from '@groundwork/base';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useSubmit } from '../../../submit.ts';
import { Button, buttonClass } from '../../../ui/button.tsx';
import { civilToday } from '../../../ui/now.ts';
import { Card } from '../../../ui/page.tsx';
import { RefusalNote } from '../../../ui/refusal.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { useMoment } from '../moment.ts';
import { Fold } from './entries.tsx';
import { ReadyWords } from './ready-words.tsx';

/** Step 12: who to ring today, the circle with its rhythm, and words to ask for company. */
export function Practice(): ReactNode {
  const t = useWords();
  const { circle } = useProgram();
  return (
    <>
      <Nudge />
      <Card title={t('practice-b.circle-title')}>
        {circle.length === 0 ? <p className="quiet">{t('practice-b.circle-none')}</p> : null}
        <ul className="entries">
          {circle.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
      </Card>
      <Card title={t('practice-b.words-title')}>
        <ReadyWords />
      </Card>
    </>
  );
}

function lastOf({ reached }: Person): string | undefined {
  return reached.toSorted().at(-1);
}

/** Days beyond the rhythm chosen for somebody (a week when none was); never reached comes first. */
function overdue(person: Person, today: string): number {
  const last = lastOf(person);
  return last === undefined ? Number.POSITIVE_INFINITY : daysBetween(last, today) - (person.everyDays ?? 7);
}

/** Whoever has waited longest and is due. */
function nextToRing({ circle }: State, now: Moment): Person | undefined {
  const today = dateOf(now);
  return circle
    .filter((person) => overdue(person, today) >= 0)
    .toSorted((a, b) => overdue(b, today) - overdue(a, today))[0];
}

function Nudge(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const next = nextToRing(state, useMoment());
  if (next === undefined) return state.circle.length === 0 ? null : <p>{t('practice-b.nudge-none')}</p>;
  const last = lastOf(next);
  return (
    <Card title={t('practice-b.nudge-title', { name: next.name })}>
      <p>
        {last === undefined
          ? t('practice-b.nudge-never')
          : t('practice-b.nudge-days', { days: daysBetween(last, civilToday()) })}
      </p>
      <Reach person={next} />
    </Card>
  );
}

function Reach({ person }: { readonly person: Person }): ReactNode {
  const t = useWords();
  const { submit, busy, refusal } = useSubmit();
  const today = civilToday();
  const done = person.reached.includes(today);
  return (
    <>
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
      <div className="row">
        {person.contact === undefined ? null : (
          <a href={`tel:${person.contact.replace(/[^+\d]/g, '')}`} className={buttonClass()}>
            {t('practice-b.ring', { name: person.name })}
          </a>
        )}
        <Button
          icon="check"
          disabled={busy || done}
          onClick={() => void submit({ kind: 'person.reached', person: person.id, on: today })}
        >
          {t(done ? 'practice-b.reached-done' : 'practice-b.reached', { name: person.name })}
        </Button>
      </div>
    </>
  );
}

function PersonRow({ person }: { readonly person: Person }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { submit, busy } = useSubmit();
  const last = lastOf(person);
  return (
    <li>
      <p>
        <strong>{person.name}</strong> · {t(`practice-b.role-${person.role}`)}
      </p>
      <p className="quiet small">
        {t('practice-b.every', { days: person.everyDays ?? 7 })}{' '}
        {last === undefined ? t('practice-b.never-reached') : t('practice-b.last-reached', { date: dates.day(last) })}
      </p>
      <Reach person={person} />
      <Fold title={t('practice-b.person-remove-title', { name: person.name })}>
        <p>{t('practice-b.person-remove-note')}</p>
        <div>
          <Button disabled={busy} onClick={() => void submit({ kind: 'person.removed', person: person.id })}>
            {t('practice-b.person-remove')}
          </Button>
        </div>
      </Fold>
    </li>
  );
}
