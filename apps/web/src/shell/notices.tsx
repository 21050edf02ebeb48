import type { RunFailure } from '@groundwork/session';
import type { ReactNode } from 'react';
import { useFailure, useSessionIfThere, useStanding } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { Trouble } from '../ui/page.tsx';
import { useWords, type Say } from '../ui/words.tsx';

const words = {
  'storage-full': ['shell.failure.full', 'shell.failure.full-do'],
  'storage-failed': ['shell.failure.failed', 'shell.failure.failed-do'],
  locked: ['shell.failure.locked', 'shell.failure.locked-do'],
  'wrong-passphrase': ['lock.wrong', 'shell.failure.again'],
  'wrong-words': ['lock.wrong-words', 'shell.failure.again'],
  'weak-passphrase': ['shell.failure.weak', 'shell.failure.weak-do'],
  damaged: ['shell.failure.damaged', 'shell.failure.damaged-do'],
  'newer-version': ['shell.failure.newer', 'shell.failure.newer-do'],
  'not-an-export': ['shell.failure.export', 'shell.failure.export-do'],
  refused: ['shell.failure.refused', 'shell.failure.again'],
} as const;

/** What happened, what is safe, what to do, for a failure that is not a refusal. */
export function failureToWords(t: Say, failure: RunFailure): { happened: string; safe: string; todo: string } {
  const [happened, todo] = words[failure.type];
  return { happened: t(happened), safe: t('shell.failure.safe'), todo: t(todo) };
}

function Damaged(props: {
  readonly saved: number;
  readonly lost: readonly string[];
  readonly keys: boolean;
}): ReactNode {
  const t = useWords();
  const session = useSessionIfThere();
  const { saved, lost } = props;
  if (!props.keys) {
    return (
      <Trouble
        happened={t('shell.damaged.keys')}
        safe={t('shell.damaged.keys-safe')}
        todo={t('shell.damaged.keys-do')}
      />
    );
  }
  return (
    <Trouble
      happened={t('shell.damaged.happened', { lost: lost.length })}
      safe={t('shell.damaged.safe', { saved })}
      todo={t('shell.damaged.do')}
    >
      <details>
        <summary>{t('shell.broken.detail')}</summary>
        <ul className="small">
          {lost.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <Button onClick={() => void session?.setDamageAside()}>{t('shell.damaged.aside')}</Button>
    </Trouble>
  );
}

/** Troubles of storage, said above the screen and never instead of it. The first screen needs no storage, so it stays clear. */
export function Notices({ atHome }: { readonly atHome: boolean }): ReactNode {
  const t = useWords();
  const standing = useStanding();
  const [failure, putAway] = useFailure();
  if (atHome) return null;
  return (
    <div className="notices">
      {standing?.is === 'damaged' ? (
        <Damaged saved={standing.saved} lost={standing.lost} keys={standing.protectedBy !== undefined} />
      ) : null}
      {standing?.is === 'failed' ? (
        <Trouble {...failureToWords(t, standing.failure)}>
          <Button onClick={() => location.reload()}>{t('shell.failed.again')}</Button>
        </Trouble>
      ) : null}
      {failure === undefined ? null : (
        <Trouble {...failureToWords(t, failure)}>
          <Button onClick={putAway}>{t('common.close')}</Button>
        </Trouble>
      )}
    </div>
  );
}
