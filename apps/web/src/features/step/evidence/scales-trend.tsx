import { bandOf, scales, type ScaleId } from '@groundwork/content/scales';
import { dateOf, scaleTrend } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Chart } from '../../../ui/chart.tsx';
import { momentNow } from '../../../ui/now.ts';
import { useWords } from '../../../ui/words.tsx';

/** HARK is left out on purpose: it is asked in private and has no trend. */
const shown: readonly ScaleId[] = ['phq9', 'phq2', 'gad7', 'gad2', 'rses', 'auditc'];

/** The long form says more; beside it the short one would only repeat. */
const longOf: Readonly<Partial<Record<ScaleId, ScaleId>>> = { phq2: 'phq9', gad2: 'gad7' };

function isShort(scale: ScaleId, has: (scale: ScaleId) => boolean): boolean {
  const long = longOf[scale];
  return long !== undefined && has(long);
}

/** Step 3: each scale over time, beside nobody's but the user's own earlier results. */
export function View(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const has = (scale: ScaleId): boolean => state.scales.some((each) => each.scale === scale);
  const taken = shown.filter((scale) => has(scale) && !isShort(scale, has));
  if (taken.length === 0) return <p className="quiet">{t('evidence.scales-empty')}</p>;
  return taken.map((scale) => <Trend key={scale} scale={scale} />);
}

function Trend({ scale }: { readonly scale: ScaleId }): ReactNode {
  const t = useWords();
  const results = scaleTrend(useProgram(), scale);
  const { zone } = momentNow();
  const [before, last] = [results.at(-2), results.at(-1)];
  if (last === undefined) return null;
  const { title, say, most } = scales[scale];
  const band = bandOf(scale, last.total);
  const move = before === undefined ? 'first' : toMove(last.total - before.total);
  const says = t(`evidence.scale-${move}`, { title: t(title), total: last.total, before: before?.total ?? 0 });
  const rows = results.map(({ at, total }) => ({ on: dateOf({ at, zone }), values: { total } }));
  return (
    <div className="stack-tight">
      <Chart says={says} kind="line" most={most} series={[{ key: 'total', name: String(last.total) }]} rows={rows} />
      {band === undefined ? null : <p>{t(band.text)}</p>}
      <p className="quiet small">{t(say)}</p>
    </div>
  );
}

function toMove(difference: number): 'lower' | 'higher' | 'same' {
  if (difference === 0) return 'same';
  return difference < 0 ? 'lower' : 'higher';
}
