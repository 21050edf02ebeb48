import type { State } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useProgramIfThere, useRun, useStanding } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Tick } from '../../ui/fields.tsx';
import { Card, Page } from '../../ui/page.tsx';
import { civilNight } from '../../ui/now.ts';
import { useWords } from '../../ui/words.tsx';
import { OnePerson } from './one-person.tsx';

const items = ['eat', 'water', 'sleep', 'person'] as const;
type Item = (typeof items)[number];

const leaveAlone = ['message', 'decide', 'drink', 'check', 'go', 'post', 'children', 'sign'] as const;

function ticked(state: State | undefined, night: string): readonly Item[] {
  return (state?.tonight ?? []).filter((tick) => tick.on === night).map((tick) => tick.item);
}

/** Eat, water, sleep, one person; and what to leave alone. Works locked and before the vault is open. */
export function Screen(): ReactNode {
  const t = useWords();
  const run = useRun();
  const locked = useStanding()?.is === 'locked';
  const [night] = useState(() => civilNight());
  // Only while locked: otherwise a tick shows once it is kept, not before.
  const [loose, setLoose] = useState<readonly Item[]>([]);
  const kept = ticked(useProgramIfThere(), night);
  const done = new Set([...kept, ...loose]);
  const tick = (item: Item): void => {
    if (locked) setLoose((before) => [...before, item]);
    else void run({ kind: 'tonight.done', item, on: night });
  };
  return (
    <Page title={t('safety.tonight.title')} lead={t('safety.tonight.lead')} side={<LeaveAlone />}>
      {items.map((item) => (
        <Tick
          key={item}
          label={t(`safety.tonight.${item}`)}
          checked={done.has(item)}
          disabled={done.has(item)}
          onChange={() => tick(item)}
        />
      ))}
      <p className="quiet" role="status">
        {done.size === items.length ? t('tonight.all') : t('tonight.done', { count: done.size })}
        {locked ? ` ${t('tonight.locked')}` : ''}
      </p>
      {locked ? null : <OnePerson />}
    </Page>
  );
}

function LeaveAlone(): ReactNode {
  const t = useWords();
  return (
    <>
      <h2>{t('safety.tonight.not-title')}</h2>
      <ul className="stack-tight leave-alone">
        {leaveAlone.map((one) => (
          <li key={one}>{t(`safety.tonight.not-${one}`)}</li>
        ))}
      </ul>
      <p className="quiet">{t('safety.tonight.after')}</p>
      <Card tone="danger">
        <p>{t('safety.tonight.danger')}</p>
        <Link to="/safe" className={buttonClass('plain', true)}>
          {t('safety.first-night.safe')}
        </Link>
      </Card>
    </>
  );
}
