import type { LineType } from '@groundwork/content/crisis';
import { modePages } from '@groundwork/content/safety';
import type { SafetyMode } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useProgramIfThere } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Card } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';

/** Whose lines lead on the page of a mode. */
export const linesOfMode: Readonly<Record<SafetyMode, readonly LineType[]>> = {
  'danger-to-self': ['suicide', 'crisis', 'mental-health'],
  'danger-to-partner': ['using-abuse', 'crisis', 'suicide'],
  'being-abused': ['being-abused', 'crisis'],
  'children-at-risk': ['being-abused', 'using-abuse', 'crisis'],
  'no-contact': ['crisis', 'suicide', 'mental-health'],
  drink: ['crisis', 'mental-health'],
};

function SomeoneIKnow(): ReactNode {
  const t = useWords();
  const circle = useProgramIfThere()?.circle ?? [];
  const near = circle.find((person) => /\d{3}/.test(person.contact ?? ''));
  return (
    <Card title={t('safety.crisis.someone')}>
      <p>{t('safety.crisis.someone-script')}</p>
      {near === undefined ? null : (
        <a href={`tel:${(near.contact ?? '').replace(/[^\d+*#]/g, '')}`} className={buttonClass('plain', true)}>
          <Icon name="phone" />
          <span>{t('tonight.ring', { name: near.name })}</span>
        </a>
      )}
    </Card>
  );
}

/** What a mode says, what closes and opens, for how long, what lifts it. Urgent things first. */
export function ModeWords({ mode }: { readonly mode: SafetyMode }): ReactNode {
  const t = useWords();
  const page = modePages[mode];
  return (
    <>
      {page.says.map((word) => (
        <p key={word}>{t(word)}</p>
      ))}
      {mode === 'danger-to-self' ? (
        <>
          <p>{t('safety.crisis.company')}</p>
          <SomeoneIKnow />
          <Link to="/plan" className={buttonClass('plain', true)}>
            {t('safety.crisis.plan')}
          </Link>
        </>
      ) : null}
      <details>
        <summary>{t('safe.switches')}</summary>
        <ul className="stack-tight">
          {[...page.closes, ...page.opens, page.lasts, page.lifts].map((word) => (
            <li key={word}>{t(word)}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
