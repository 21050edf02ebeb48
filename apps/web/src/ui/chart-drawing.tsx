import type { ReactElement, ReactNode } from 'react';
import {
  Bar,
  BarChart,
  LabelList,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { ChartProps, ChartRow, ChartSeries } from './chart-data.ts';
import { languageToLocale, useLanguage } from './words.tsx';

/** Series are told apart by stroke first: full, dashed, dotted. */
const dashes = ['', '7 5', '2 4'] as const;
const inks = ['var(--text)', 'var(--clay)', 'var(--text-soft)'] as const;

type Flat = Readonly<Record<string, number | string>>;

function flat(row: ChartRow): Flat {
  return { on: row.on, ...row.values };
}

function useShortDay(): (on: string) => string {
  const format = new Intl.DateTimeFormat(languageToLocale(useLanguage(), navigator.languages), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return (on) => format.format(new Date(on));
}

/** The picture itself, drawn by Recharts in the tokens' ink; `chart.tsx` says it in words. */
export function Drawing(props: ChartProps): ReactNode {
  const short = useShortDay();
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 300, height: 120 }}>
      {props.kind === 'bars' ? drawBars(props, short) : drawLines(props, short)}
    </ResponsiveContainer>
  );
}

const axis = { tickLine: false, axisLine: { stroke: 'var(--edge)' }, tick: { fill: 'var(--text-soft)' } } as const;

function planLine({ plan }: ChartProps): ReactNode {
  if (plan === undefined) return null;
  const label = { value: plan.label, position: 'right', className: 'chart-plan' } as const;
  return (
    <ReferenceLine y={plan.value} stroke="var(--edge)" strokeDasharray="4 4" ifOverflow="extendDomain" label={label} />
  );
}

function drawBars(props: ChartProps, short: (on: string) => string): ReactElement {
  return (
    <BarChart
      data={props.rows.map(flat)}
      accessibilityLayer={false}
      margin={{ top: 20, right: props.plan === undefined ? 4 : 72, bottom: 0, left: 4 }}
      barCategoryGap="18%"
      barGap={2}
    >
      <XAxis dataKey="on" tickFormatter={short} interval="preserveStartEnd" minTickGap={24} {...axis} />
      <YAxis hide domain={[0, props.most ?? 'auto']} />
      {props.series.map((series) => (
        <Bar
          key={series.key}
          dataKey={series.key}
          isAnimationActive={false}
          fill={fillOf(series)}
          stroke={series.tone === 'other' ? 'var(--text)' : 'none'}
          strokeWidth={1.5}
          maxBarSize={28}
          radius={[3, 3, 0, 0]}
        >
          <LabelList dataKey={series.key} position="top" formatter={(value) => (value === 0 ? '' : value)} />
        </Bar>
      ))}
      {planLine(props)}
    </BarChart>
  );
}

function fillOf({ tone }: ChartSeries): string {
  return tone === 'kept' ? 'var(--moss)' : tone === 'other' ? 'var(--paper)' : 'var(--text-soft)';
}

function drawLines(props: ChartProps, short: (on: string) => string): ReactElement {
  const { rows, series, most } = props;
  return (
    <LineChart data={rows.map(flat)} accessibilityLayer={false} margin={{ top: 16, right: 76, bottom: 0, left: 4 }}>
      <XAxis
        dataKey="on"
        tickFormatter={short}
        interval="preserveStartEnd"
        minTickGap={24}
        padding={{ left: 8, right: 8 }}
        {...axis}
      />
      <YAxis
        width={26}
        domain={[0, most ?? 'auto']}
        {...(most === undefined ? {} : { ticks: [0, Math.round(most / 2), most] })}
        {...axis}
        axisLine={false}
      />
      {planLine(props)}
      {series.map((each, at) => (
        <Line
          key={each.key}
          dataKey={each.key}
          isAnimationActive={false}
          connectNulls
          type="linear"
          stroke={inks[at % inks.length] ?? inks[0]}
          strokeWidth={at === 0 ? 2.5 : 2}
          strokeDasharray={dashes[at % dashes.length] ?? ''}
          dot={rows.length > 14 ? false : { r: 3, strokeDasharray: '', fill: 'var(--paper)' }}
          label={endLabel(each, lastAt(rows, each.key), shifts(rows, series)[at] ?? 0)}
        />
      ))}
      {rows.map((row) =>
        row.mark === undefined ? null : (
          <ReferenceDot key={row.on} x={row.on} y={0} r={5} fill="var(--paper)" stroke="var(--text)" strokeWidth={2} />
        ),
      )}
    </LineChart>
  );
}

function lastAt(rows: readonly ChartRow[], key: string): number {
  return rows.findLastIndex((row) => row.values[key] !== undefined);
}

/** Ends that lie close together are moved apart, so that their names do not cover each other: 18 px from name to name. */
function shifts(rows: readonly ChartRow[], series: readonly ChartSeries[]): readonly number[] {
  const ends = series.map(({ key }, at) => ({ at, value: rows[lastAt(rows, key)]?.values[key] ?? 0 }));
  const high = Math.max(1, ...rows.flatMap(({ values }) => Object.values(values)));
  const pixelOf = (value: number): number => 110 * (1 - value / high);
  const moved: number[] = [];
  let below = Number.NEGATIVE_INFINITY;
  for (const { at, value } of ends.toSorted((a, b) => b.value - a.value)) {
    const y = Math.max(pixelOf(value), below + 18);
    below = y;
    moved[at] = y - pixelOf(value);
  }
  return moved;
}

interface LabelSpot {
  readonly x?: number | string | undefined;
  readonly y?: number | string | undefined;
  readonly index?: number | undefined;
}

function endLabel({ name }: ChartSeries, last: number, shift: number): (spot: LabelSpot) => ReactElement {
  return function EndLabel({ x, y, index }) {
    if (index !== last) return <g key={index} />;
    return (
      <text key={index} className="chart-name" x={Number(x) + 10} y={Number(y) + 5 + shift}>
        {name}
      </text>
    );
  };
}
