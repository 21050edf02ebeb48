import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Card, Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';
import { isNothingKept, keepNothing } from '../../ui/nothing-kept.ts';

const facts = ['one', 'two', 'three', 'four', 'five', 'six'] as const;

/** What somebody with this phone can see, said plainly, and a way to begin that leaves nothing. */
export function Screen(): ReactNode {
  const t = useWords();
  return (
    <Page title={t('safety.device.title')} lead={t('safety.device.lead')}>
      <ul className="stack-tight">
        {facts.map((fact) => (
          <li key={fact}>{t(`safety.device.${fact}`)}</li>
        ))}
      </ul>
      <Card title={t('device.nothing-title')}>
        <p>{t(isNothingKept() ? 'device.nothing-on' : 'device.nothing-body')}</p>
        {isNothingKept() ? null : <Button onClick={keepNothing}>{t('device.nothing-go')}</Button>}
      </Card>
      <Link to="/lines" className={buttonClass('plain', true)}>
        {t('safe.lines')}
      </Link>
    </Page>
  );
}
