import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import type { ChartProps } from './chart-data.ts';
import { useDates, useWords } from './words.tsx';
import './chart.css';

export type { ChartProps, ChartRow } from './chart-data.ts';

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
