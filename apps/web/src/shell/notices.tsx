import type { RunFailure } from '@groundwork/session';
import type { ReactNode } from 'react';
import { useFailure, useStanding } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { Trouble } from '../ui/page.tsx';
import { useWords, type Say } from '../ui/words.tsx';

/** What happened, what is safe, what to do, for a failure that is not a refusal. */
export function failureToWords(t: Say, failure: RunFailure): { happened: string; safe: string; todo: string } {
  const happened = {
    'storage-full': t('shell.failure.full'),
    'storage-failed': t('shell.failure.failed'),
    locked: t('shell.failure.locked'),
    'wrong-passphrase': t('lock.wrong'),
    'wrong-words': t('lock.wrong-words'),
    'weak-passphrase': t('shell.failure.weak'),
    damaged: t('shell.failure.damaged'),
    'newer-version': t('shell.failure.newer'),
    refused: t('shell.failure.refused'),
  }[failure.type];
  const todo = {
    'storage-full': t('shell.failure.full-do'),
    'storage-failed': t('shell.failure.failed-do'),
    locked: t('shell.failure.locked-do'),
    'wrong-passphrase': t('shell.failure.again'),
    'wrong-words': t('shell.failure.again'),
    'weak-passphrase': t('shell.failure.weak-do'),
    damaged: t('shell.failure.damaged-do'),
    'newer-version': t('shell.failure.newer-do'),
    refused: t('shell.failure.again'),
  }[failure.type];
  return { happened, safe: t('shell.failure.safe'), todo };
}

/** Troubles of storage, said above the screen and never instead of it. */
export function Notices(): ReactNode {
  const t = useWords();
  const standing = useStanding();
  const [failure, putAway] = useFailure();
  return (
    <div className="notices">
      {standing?.is === 'damaged' ? (
        <Trouble
          happened={t('shell.damaged.happened', { lost: standing.lost.length })}
          safe={t('shell.damaged.safe', { saved: standing.saved })}
          todo={t('shell.damaged.do')}
        />
      ) : null}
      {failure === undefined ? null : (
        <Trouble {...failureToWords(t, failure)}>
          <Button onClick={putAway}>{t('common.close')}</Button>
        </Trouble>
      )}
    </div>
  );
}
