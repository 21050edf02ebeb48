import type { Draft, Urge } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Card, Page } from '../../ui/page.tsx';
import { useDates, useWords, type Say } from '../../ui/words.tsx';

function pullToWords(t: Say, { before, after = before }: Urge): string {
  if (after < before) return t('urge.done.down', { before, after });
  return after === before ? t('urge.done.same', { after }) : t('urge.done.up', { before, after });
}

function Resting({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords();
  const dates = useDates();
  return (
    <p>
      {draft.until === undefined ? t('urge.done.boundary') : t('urge.done.until', { when: dates.moment(draft.until) })}
    </p>
  );
}

/** What happened, where the draft is, what comes next. */
export function Done(props: {
  readonly urge: Urge;
  readonly draft: Draft | undefined;
  readonly onAgain: () => void;
}): ReactNode {
  const t = useWords();
  const { urge, draft } = props;
  return (
    <Page title={draft === undefined ? t('urge.done.through') : t('urge.done.title')}>
      <Card tone="kept">
        <p>{pullToWords(t, urge)}</p>
        {draft === undefined ? null : <Resting draft={draft} />}
      </Card>
      <Link to="/tonight" className={buttonClass('main', true)}>
        {t('urge.done.tonight')}
      </Link>
      {draft === undefined ? null : (
        <Link to="/write" className={buttonClass('plain', true)}>
          {t('urge.done.drawer')}
        </Link>
      )}
      <Button kind="bare" onClick={props.onAgain}>
        {t('urge.done.again')}
      </Button>
    </Page>
  );
}
