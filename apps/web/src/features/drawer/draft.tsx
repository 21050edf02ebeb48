import type { Draft } from '@groundwork/program';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useProgram, useRun } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/lazy.tsx';
import { Empty, Page } from '../../ui/page.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useDates, useWords } from '../../ui/words.tsx';
import { CopyOut } from './copy-out.tsx';
import { DraftForm, fieldsToDraft } from './draft-form.tsx';
import { HoldLine } from './drawer.tsx';
import { holds } from './new-draft.tsx';
import './drawer.css';

const CoachedReading = lazy(() =>
  import('../../coach/coached-reading.tsx').then((module) => ({ default: module.CoachedReading })),
);

/** One draft: its words, what the boundary says, and what can be done with it. */
export function Screen(): ReactNode {
  const t = useWords();
  const { draft: id } = useParams({ strict: false });
  const draft = useProgram().drafts.find((each) => each.id === id);
  const [changing, setChanging] = useState(false);
  if (draft === undefined || draft.burned) {
    return (
      <Page title={t('drawer.draft')}>
        <Empty icon="fire" text={draft?.burned === true ? t('drawer.burned-done') : t('drawer.empty')}>
          <BackLink />
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={t('drawer.draft')}>
      {changing ? (
        <Change draft={draft} onDone={() => setChanging(false)} />
      ) : (
        <Read draft={draft} onChange={() => setChanging(true)} />
      )}
    </Page>
  );
}

function BackLink(): ReactNode {
  const t = useWords();
  return (
    <Link to="/write" className={buttonClass()}>
      {t('drawer.title')}
    </Link>
  );
}

function Read({ draft, onChange }: { readonly draft: Draft; readonly onChange: () => void }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { submit, busy, refusal } = useSubmit();
  return (
    <>
      <p className="quiet small">
        {t('drawer.written', { when: dates.moment(draft.changedAt) })} · {t(`contact.purpose-${draft.purpose}`)}
      </p>
      <p className="own-words drawer-text">{draft.text}</p>
      <HoldLine draft={draft} />
      <Suspense fallback={null}>
        <CoachedReading text={draft.text} purpose={draft.purpose} />
      </Suspense>
      <CopyOut draft={draft} />
      <div className="row">
        <Link to="/write" className={buttonClass()}>
          {t('drawer.keep')}
        </Link>
        <Button icon="write" onClick={onChange}>
          {t('drawer.change')}
        </Button>
        <Burn draft={draft} />
      </div>
      <details>
        <summary>{t('drawer.hold-longer')}</summary>
        <Choices
          legend={t('drawer.hold-longer')}
          legendUnseen
          value={draft.hold}
          options={holds.map((value) => ({ value, label: t(`drawer.hold-${value}`), disabled: busy }))}
          onChange={(hold) => void submit({ kind: 'draft.held', draft: draft.id, hold })}
        />
      </details>
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
    </>
  );
}

function Change({ draft, onDone }: { readonly draft: Draft; readonly onDone: () => void }): ReactNode {
  const quietly = useRun();
  const { submit, busy, refusal } = useSubmit();
  const initial = {
    text: draft.text,
    purpose: draft.purpose,
    act: draft.act ?? '',
    emergency: draft.emergency ?? false,
  };
  return (
    <DraftForm
      initial={initial}
      busy={busy}
      onHidden={(fields) => void quietly(fieldsToDraft(draft.id, fields))}
      onSave={(fields) => {
        void submit(fieldsToDraft(draft.id, fields)).then((saved) => (saved ? onDone() : undefined));
      }}
    >
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
    </DraftForm>
  );
}

function Burn({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords();
  const go = useNavigate();
  const [asking, setAsking] = useState(false);
  const { submit, busy } = useSubmit();
  const burn = async (): Promise<void> => {
    if (await submit({ kind: 'draft.burned', draft: draft.id })) await go({ to: '/write' });
  };
  return (
    <>
      <Button icon="fire" onClick={() => setAsking(true)}>
        {t('drawer.burn')}
      </Button>
      <Dialog title={t('drawer.burn-title')} open={asking} firm onClose={() => setAsking(false)}>
        <p>{t('drawer.burn-body')}</p>
        <div className="row">
          <Button kind="main" disabled={busy} onClick={() => void burn()}>
            {t('drawer.burn-yes')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('drawer.burn-no')}</Button>
        </div>
      </Dialog>
    </>
  );
}
