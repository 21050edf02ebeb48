import { bandOf, scales } from '@groundwork/content/scales';
import type { ScaleResult } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useDates, useWords } from '../../../ui/words.tsx';

/** A result in plain words: what it means, that it is a screen and no diagnosis, and the number last. */
export function ScaleResultWords({ result }: { readonly result: ScaleResult }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const scale = scales[result.scale];
  const band = bandOf(result.scale, result.total);
  return (
    <div className="stack-tight">
      {band === undefined ? null : <p>{t(band.text)}</p>}
      <p>{t(scale.say)}</p>
      <p className="quiet small">
        {t('scales.total', { total: result.total, most: scale.most, date: dates.day(result.taken.at) })}
      </p>
    </div>
  );
}
