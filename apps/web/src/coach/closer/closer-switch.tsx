import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Tick } from '../../ui/fields.tsx';
import { useWords } from '../../ui/words.tsx';
import type { CloserStanding } from './closer.ts';
import { closer } from './this-device.ts';
import { useCloser } from './use-closer.ts';

/** Asks for the closer reading, shows how far it is, and is rid of it again. Nothing is fetched before it is ticked. */
export function CloserSwitch(): ReactNode {
  const t = useWords();
  const standing = useCloser();
  if (standing.is === 'away') return null;
  const isHere = standing.is === 'kept' || standing.is === 'broken';
  return (
    <div className="stack-tight">
      <Tick
        label={t('coach.closer')}
        hint={t(isHere ? 'coach.closer-hint-kept' : 'coach.closer-hint', { megabytes: toMegabytes(standing.bytes) })}
        checked={standing.is !== 'off'}
        onChange={(on) => (on ? closer.keep() : closer.remove())}
      />
      {standing.is === 'fetching' ? <Progress done={standing.done} all={standing.bytes} /> : null}
      <p role="status" className={standing.is === 'kept' ? 'unseen' : 'quiet small'}>
        {standingToWord(t, standing)}
      </p>
      {standing.is === 'partly' ? <Button onClick={closer.keep}>{t('coach.closer-again')}</Button> : null}
    </div>
  );
}

function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1e6);
}

function Progress({ done, all }: { readonly done: number; readonly all: number }): ReactNode {
  const t = useWords();
  const words = t('coach.closer-progress', { done: Math.floor(done / 1e6), all: toMegabytes(all) });
  return (
    <p className="row">
      <progress className="closer-progress" aria-label={t('coach.closer')} value={done} max={all} />
      <span className="small">{words}</span>
    </p>
  );
}

function standingToWord(t: ReturnType<typeof useWords>, standing: CloserStanding): string {
  switch (standing.is) {
    case 'kept':
      return t('coach.closer-kept');
    case 'broken':
      return t('coach.closer-broken');
    case 'partly':
      return t(`coach.closer-${standing.trouble}`);
    case 'away':
    case 'off':
    case 'fetching':
      return '';
  }
}
