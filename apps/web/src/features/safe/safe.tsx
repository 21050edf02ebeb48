import { modePages, questionOrder, questions } from '@groundwork/content/safety';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useStanding } from '../../session.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';
import { answersToPages } from './answers.ts';
import { BestLine, Emergency, LinesList } from './lines-list.tsx';
import { linesOfMode, ModeWords } from './mode-page.tsx';
import { useCheck, type Check } from './use-check.ts';
import './safe.css';

interface Step {
  readonly check: Check;
}

function Hurry(): ReactNode {
  const t = useWords();
  return (
    <>
      <Link to="/lines" className={buttonClass('plain', true)}>
        {t('safe.hurry')}
      </Link>
      <Emergency />
    </>
  );
}

function Private({ check }: Step): ReactNode {
  const t = useWords();
  return (
    <Page title={t('safety.check.private')} lead={t('shell.leave-honest')}>
      <div className="answers">
        <Button kind="main" onClick={() => check.go({ is: 'question', at: 0 })}>
          {t('safety.check.private-no')}
        </Button>
        <Button onClick={() => check.go({ is: 'not-now' })}>{t('safety.check.private-yes')}</Button>
      </div>
      <p className="quiet">{t('safety.check.lead')}</p>
      <Hurry />
    </Page>
  );
}

function NotNow(): ReactNode {
  const t = useWords();
  return (
    <Page title={t('safety.device.title')} lead={t('safety.check.private-wait')}>
      {(['one', 'two', 'three', 'five', 'six'] as const).map((one) => (
        <p key={one}>{t(`safety.device.${one}`)}</p>
      ))}
      <Hurry />
    </Page>
  );
}

function Question({ check, at }: Step & { readonly at: number }): ReactNode {
  const t = useWords();
  const id = questionOrder[at];
  if (id === undefined) return null;
  const text = questions[id];
  return (
    <Page title={t(text.ask)}>
      <p className="quiet question-hint">{t(text.hint)}</p>
      <div className="answers">
        <Button onClick={() => check.answer('yes')}>{t('common.yes')}</Button>
        <Button onClick={() => check.answer('no')}>{t('common.no')}</Button>
        <Button onClick={() => check.answer('unsaid')}>{t('safety.check.unsaid')}</Button>
      </div>
      <div className="row">
        <span className="quiet">{t('safe.step', { at: at + 1, of: questionOrder.length })}</span>
        {at === 0 ? null : (
          <Button kind="bare" onClick={() => check.go({ is: 'question', at: at - 1 })}>
            {t('safe.back')}
          </Button>
        )}
      </div>
      <Emergency />
    </Page>
  );
}

function AtOnce({ check }: Step): ReactNode {
  const t = useWords();
  if (check.stage.is !== 'page') return null;
  const { mode, at } = check.stage;
  const last = at === questionOrder.length - 1;
  const urgent = mode !== 'no-contact';
  return (
    <Page title={t(modePages[mode].title)}>
      {urgent ? <Emergency /> : null}
      {urgent ? <BestLine types={linesOfMode[mode]} /> : null}
      <ModeWords mode={mode} />
      <Button kind="main" wide onClick={check.next}>
        {last ? t('safe.finish') : t('safe.next')}
      </Button>
      {urgent ? <LinesList first={linesOfMode[mode]} /> : null}
    </Page>
  );
}

function Reason({ check }: Step): ReactNode {
  const t = useWords();
  const [reason, setReason] = useState('');
  const [kept, setKept] = useState(false);
  if (kept) return <p role="status">{t('safe.saved')}</p>;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void check.keep(reason).then(setKept);
      }}
    >
      <TextArea
        label={t('safety.check.changed')}
        hint={t('safety.check.changed-note')}
        value={reason}
        required
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit">{t('safety.check.save')}</Button>
    </form>
  );
}

function End({ check }: Step): ReactNode {
  const t = useWords();
  const locked = useStanding()?.is === 'locked';
  const pages = answersToPages(check.given);
  const first = pages[0];
  return (
    <Page title={t('safe.finished')} lead={t('safety.check.saved')} side={<Emergency />}>
      {locked ? <p role="status">{t('safe.not-saved')}</p> : null}
      {check.needsReason && !locked ? <Reason check={check} /> : null}
      <p>{first === undefined ? t('safe.finished-none') : t('safe.finished-lead')}</p>
      {pages.map((mode) => (
        <details key={mode}>
          <summary>{t(modePages[mode].title)}</summary>
          <div className="stack">
            <ModeWords mode={mode} />
          </div>
        </details>
      ))}
      <p className="quiet">{t('safety.check.why-locks')}</p>
      <Link to="/plan" className={buttonClass('plain', true)}>
        {t('safe.plan-open')}
      </Link>
      {first === undefined ? (
        <Link to="/lines" className={buttonClass('plain', true)}>
          {t('safe.lines')}
        </Link>
      ) : (
        <LinesList first={linesOfMode[first]} />
      )}
    </Page>
  );
}

/** Direct questions, never keywords: first who can see the screen, then six; a yes opens its page at once. */
export function Screen(): ReactNode {
  const check = useCheck();
  switch (check.stage.is) {
    case 'private':
      return <Private check={check} />;
    case 'not-now':
      return <NotNow />;
    case 'question':
      return <Question check={check} at={check.stage.at} />;
    case 'page':
      return <AtOnce check={check} />;
    case 'end':
      return <End check={check} />;
  }
}
