import { normalAct, type Apology, type ApologyParts } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay, useProgram, useSession } from '../../../session.tsx';
import { useSubmit } from '../../../submit.ts';
import { Button, buttonClass } from '../../../ui/button.tsx';
import { Card } from '../../../ui/page.tsx';
import { RefusalNote } from '../../../ui/refusal.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { Entries } from './entries.tsx';

/** In the order in which parts weigh (Lewicki et al. 2016); the request comes last and only when it was switched on. */
const order = ['responsibility', 'repair', 'regret', 'explanation', 'change', 'forgiveness'] as const;

/** Step 5: every apology by its act, with its parts, what became of it, and the way into the drawer. */
export function Practice(): ReactNode {
  const t = useWords();
  const { apologies } = useProgram();
  return (
    <Card title={t('practice.apologies-title')}>
      <p className="quiet">{t(apologies.length === 0 ? 'practice.apologies-none' : 'practice.apologies-lead')}</p>
      <Entries items={apologies} keyOf={({ id }) => id}>
        {(apology) => <Row apology={apology} />}
      </Entries>
    </Card>
  );
}

function Row({ apology }: { readonly apology: Apology }): ReactNode {
  const t = useWords();
  const dates = useDates();
  return (
    <>
      <h3>{apology.act}</h3>
      <p className="quiet small">
        {t(apology.result === undefined ? 'practice.apology-open' : `practice.apology-${apology.result}`)} ·{' '}
        {dates.day(apology.changed.at)}
      </p>
      <details className="fold">
        <summary>{t('practice.apology-read')}</summary>
        <Parts parts={apology.parts} />
      </details>
      {apology.result === undefined ? <IntoDrawer apology={apology} /> : null}
    </>
  );
}

function Parts({ parts }: { readonly parts: ApologyParts }): ReactNode {
  const t = useWords();
  const written = order.filter((key) => (parts[key] ?? '') !== '');
  return (
    <dl className="stack-tight">
      {written.map((key) => (
        <div key={key}>
          <dt className="quiet small">{t(`practice.part-${key}`)}</dt>
          <dd className="own-words">{parts[key]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The user's own sentences, one after the other; nothing is added and nothing is smoothed. */
function partsToText(parts: ApologyParts): string {
  return order
    .map((key) => parts[key] ?? '')
    .filter((text) => text !== '')
    .join('\n\n');
}

function IntoDrawer({ apology }: { readonly apology: Apology }): ReactNode {
  const t = useWords();
  const session = useSession();
  const { drafts } = useProgram();
  const { submit, busy, refusal } = useSubmit();
  const verdict = useMay({ type: 'draft', purpose: 'apology', act: apology.act });
  const draft = drafts.findLast((each) => !each.burned && each.act !== undefined && isSameAct(each.act, apology.act));
  if (draft !== undefined) {
    return (
      <div>
        <Link to="/write/$draft" params={{ draft: draft.id }} className={buttonClass()}>
          {t('practice.apology-in-drawer')}
        </Link>
      </div>
    );
  }
  const text = partsToText(apology.parts);
  const keep = (): Promise<boolean> => {
    const id = session.newId();
    return submit(
      { kind: 'draft.written', draft: id, text, purpose: 'apology', act: apology.act },
      { kind: 'draft.held', draft: id, hold: 'a-day' },
    );
  };
  const why = refusal ?? (verdict.answer === 'yes' ? undefined : verdict);
  return (
    <div className="stack-tight">
      {why === undefined ? null : <RefusalNote why={why} />}
      <div>
        <Button disabled={busy || verdict.answer !== 'yes' || text === ''} onClick={() => void keep()}>
          {t('practice.apology-to-drawer')}
        </Button>
      </div>
    </div>
  );
}

function isSameAct(one: string, other: string): boolean {
  return normalAct(one) === normalAct(other);
}
