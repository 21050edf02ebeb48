import type { Draft } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { OverNote } from '../../over-note.tsx';
import { useProgram } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { useNow } from '../../ui/now.ts';
import { Empty, Page } from '../../ui/page.tsx';
import { useDates, useWords } from '../../ui/words.tsx';
import './drawer.css';

/** The drawer: every draft that waits, the newest first. */
export function Screen(): ReactNode {
  const t = useWords();
  const { drafts } = useProgram();
  const kept = drafts.filter((draft) => !draft.burned).toReversed();
  const burned = drafts.length - kept.length;
  return (
    <Page title={t('drawer.title')} lead={t('drawer.lead')}>
      <OverNote where="drawer" />
      <Link to="/write/new" className={buttonClass('main', true)}>
        {t('drawer.write')}
      </Link>
      {kept.length === 0 ? <Empty icon="write" text={t('drawer.empty')} /> : null}
      <ul className="drawer-list">
        {kept.map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </ul>
      {burned === 0 ? null : <p className="quiet small">{t('drawer.burned', { count: burned })}</p>}
    </Page>
  );
}

function DraftRow({ draft }: { readonly draft: Draft }): ReactNode {
  return (
    <li>
      <Link to="/write/$draft" params={{ draft: draft.id }} className="drawer-row">
        <span className="own-words drawer-first">{draft.text}</span>
        <HoldLine draft={draft} />
      </Link>
    </li>
  );
}

/** Until when a draft is held, in words. */
export function HoldLine({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const now = useNow();
  if (draft.hold === 'until-boundary') return <span className="quiet small">{t('drawer.held-boundary')}</span>;
  if (draft.until === undefined || draft.until <= now) return <span className="quiet small">{t('drawer.ready')}</span>;
  return <span className="quiet small">{t('drawer.held-until', { when: dates.moment(draft.until) })}</span>;
}
