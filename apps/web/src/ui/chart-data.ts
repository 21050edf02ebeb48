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
