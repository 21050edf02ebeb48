import { Link } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import type { SmallAction, TodayPlan } from '@groundwork/program';
import { useProgram, useSession } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { keepHints } from '../../ui/hints.ts';
import { useNow } from '../../ui/now.ts';
import { Card, Page } from '../../ui/page.tsx';
import { useReason, useWords } from '../../ui/words.tsx';
import { actionIds, type ActionId } from './action-ids.ts';
import { actionToLink, firstToLink } from './links.ts';
import { CheckIn } from './check-in.tsx';
import './today.css';

/** One focus, at most three small things, and why. Chosen by the program; this screen only shows it. */
export function Screen(): ReactNode {
  const t = useWords();
  useNow();
  const state = useProgram();
  const plan = useSession().today();
  const waiting = state.drafts.filter((draft) => !draft.burned).length;
  useEffect(() => keepHints({ home: 'today' }), []);
  return (
    <Page title={t('today.title')}>
      {plan.first === undefined ? null : <First first={plan.first} />}
      <Focus plan={plan} />
      <section className="stack" aria-label={t('today.actions')}>
        <h2>{t('today.actions')}</h2>
        {plan.actions.length === 0 ? <p className="quiet">{t('today.none')}</p> : null}
        <ul className="today-actions">
          {plan.actions.map((action) => (
            <ActionRow key={`${action.id}${action.ref ?? ''}`} action={action} />
          ))}
        </ul>
      </section>
      <CheckIn />
      {waiting === 0 ? null : (
        <Link to="/write" className={buttonClass('plain', true)}>
          {t('today.drawer', { count: waiting })}
        </Link>
      )}
      {state.intake.done ? null : (
        <Link to="/setup" className={buttonClass('plain', true)}>
          {t('today.setup')}
        </Link>
      )}
    </Page>
  );
}

function First({ first }: { readonly first: NonNullable<TodayPlan['first']> }): ReactNode {
  const t = useWords();
  return (
    <Card tone={first === 'crisis' ? 'danger' : 'plain'}>
      <p>{t(`today.first-${first}`)}</p>
      <Link to={firstToLink(first)} className={buttonClass('main', true)}>
        {t(`today.first-${first}-go`)}
      </Link>
    </Card>
  );
}

function Focus({ plan }: { readonly plan: TodayPlan }): ReactNode {
  const t = useWords();
  const reason = useReason();
  return (
    <section className="today-focus">
      <p className="own-words today-why">{reason({ rule: plan.focus.why, reason: '' })}</p>
      <Link to="/path/$step" params={{ step: String(plan.focus.step) }} className={buttonClass('bare')}>
        {t('today.focus-step', { step: plan.focus.step })}
      </Link>
    </section>
  );
}

/** Ids the program may name; the words for each are `today.action-<id>`. */
function isWorded(id: string): id is ActionId {
  return Object.hasOwn(actionIds, id);
}

function ActionRow({ action }: { readonly action: SmallAction }): ReactNode {
  const t = useWords();
  if (!isWorded(action.id)) return null;
  return (
    <li>
      <Link {...actionToLink(action)} className="today-action">
        {t(`today.action-${action.id}`, action.values)}
      </Link>
    </li>
  );
}
