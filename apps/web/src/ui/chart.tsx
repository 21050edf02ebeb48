import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { useDates, useWords } from './words.tsx';
import './chart.css';

/** One line or row of bars. The first is drawn strongest; the order is never told by colour alone. */
export interface ChartSeries {
  readonly key: string;
  /** Stands at the end of the line, and heads the column of the table. */
  readonly name: string;
  /** `kept` is moss and full, `other` an empty frame: told apart in any light. Bars only. */
  readonly tone?: 'kept' | 'other';
}

/** What happened on one day or in one week; a value that was not noted is left out. */
export interface ChartRow {
  /** Civil date; weeks are named by their Monday. */
  readonly on: string;
  readonly values: Readonly<Record<string, number>>;
  /** A mark under this row, such as a slip: said in words in the table. */
  readonly mark?: string;
}

export interface ChartProps {
  /** The sentence above: what the picture shows, in plain words. */
  readonly says: string;
  readonly kind: 'line' | 'bars';
  readonly series: readonly ChartSeries[];
  readonly rows: readonly ChartRow[];
  /** Highest value of the scale, where it is fixed (10, 27 …). */
  readonly most?: number;
  /** A dashed line, such as a plan, with its words. */
  readonly plan?: { readonly value: number; readonly label: string };
  /** `weeks` heads the table's first column with "Week of". */
  readonly by?: 'day' | 'week';
}

const Drawing = lazy(() => import('./chart-drawing.tsx').then((module) => ({ default: module.Drawing })));

/**
 * The user's own data as a picture read in three seconds: a sentence above, direct labels, the same numbers as a table behind
 * a button. Screen readers get the sentence and the table; the drawing itself is skipped.
 */
export function Chart(props: ChartProps): ReactNode {
  const t = useWords();
  const id = useId();
  const [table, setTable] = useState(false);
  return (
    <figure className="chart">
      <figcaption className="chart-says">{props.says}</figcaption>
      {props.kind === 'line' && props.rows.length < 2 ? null : (
        <div className={props.kind === 'bars' ? 'chart-room chart-room-low' : 'chart-room'} aria-hidden="true">
          <Suspense fallback={null}>
            <Drawing {...props} />
          </Suspense>
        </div>
      )}
      <div>
        <Button kind="bare" aria-expanded={table} aria-controls={id} onClick={() => setTable(!table)}>
          {t(table ? 'evidence.table-hide' : 'evidence.table-show')}
        </Button>
      </div>
      <div id={id} hidden={!table}>
        {table ? <Numbers {...props} /> : null}
      </div>
    </figure>
  );
}

function Numbers({ series, rows, by }: ChartProps): ReactNode {
  const t = useWords();
  const dates = useDates();
  const marked = rows.some(({ mark }) => mark !== undefined);
  return (
    <table className="chart-table">
      <thead>
        <tr>
          <th scope="col">{t(by === 'week' ? 'evidence.week-of' : 'evidence.day')}</th>
          {series.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
          {marked ? <th scope="col">{t('evidence.mark')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.on}>
            <th scope="row">{dates.day(row.on)}</th>
            {series.map(({ key }) => (
              <td key={key}>{row.values[key] === undefined ? '–' : rounded(row.values[key])}</td>
            ))}
            {marked ? <td>{row.mark ?? ''}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
