import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';
import { useWave, waveSeconds } from './wave.ts';
import './urge.css';

/** Ten minutes of breathing: a circle and the same in words; leave at any time. */
export function WaveScreen(props: {
  readonly start: number;
  readonly note: string;
  readonly onStop: (seconds: number) => void;
}): ReactNode {
  const t = useWords();
  const wave = useWave(props.start);
  const left = wave.over ? t('urge.wave.over') : t('urge.wave.left', { minutes: wave.minutesLeft });
  return (
    <Page title={t('urge.wave.title')} lead={t('urge.wave.lead')}>
      <div className="wave">
        <div className="breath" aria-hidden="true">
          <div className="breath-air" />
          <span className="breath-word">{wave.breath === 'in' ? t('urge.wave.in') : t('urge.wave.out')}</span>
        </div>
        <p>{t('urge.wave.slow')}</p>
        <progress
          className="wave-bar"
          max={waveSeconds}
          value={Math.min(wave.seconds, waveSeconds)}
          aria-label={left}
        />
        <p role="status">{left}</p>
        <Button kind={wave.over ? 'main' : 'plain'} wide onClick={() => props.onStop(wave.seconds)}>
          {wave.over ? t('urge.wave.next') : t('urge.wave.early')}
        </Button>
        <p className="quiet small">{props.note}</p>
        <ul className="wave-helps stack-tight">
          {([1, 2, 3] as const).map((one) => (
            <li key={one}>{t(`urge.wave.help.${one}`)}</li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
