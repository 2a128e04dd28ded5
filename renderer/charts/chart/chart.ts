import type { IsoDate } from '../../../shared/calendar/iso-date.ts';

/** How values are drawn: told apart by shape and pattern, and not by colour alone. */
export type Mark =
  | 'bar'
  | 'planned-bar'
  | 'line'
  | 'dashed-line'
  | 'dotted-line'
  | 'limit-line'
  | 'pain'
  | 'dot'
  | 'hollow-dot'
  | 'triangle'
  | 'hollow-triangle'
  | 'diamond'
  | 'unknown';

export type Series = {
  readonly key: string;
  readonly name: string;
  readonly mark: Mark;
  /** A colour of the tokens. */
  readonly colour: string;
  /** A bar of 0 is a thin mark on the ground: where 0 says something else than a gap. */
  readonly marksZero?: boolean;
};

/** The numbers of a day or a week, by the keys of the series. What is not known is absent: a gap. */
export type ChartRow = { readonly date: IsoDate; readonly values: ChartValues };
export type ChartValues = Readonly<Record<string, number | undefined>>;

/** One column of the table; a cell for each row. The cursor reads the same words. */
export type Column = { readonly heading: string; readonly cells: readonly string[] };

export type Chart = {
  readonly id: string;
  /** Says what is shown. */
  readonly title: string;
  /** What the scale counts. */
  readonly unit: string;
  readonly step: 'day' | 'week';
  readonly rows: readonly ChartRow[];
  readonly series: readonly Series[];
  readonly columns: readonly Column[];
  /** A line across the whole chart. */
  readonly limit?: { readonly value: number; readonly name: string } | undefined;
  /** What has to be known to read it. */
  readonly notes: readonly string[];
  /** What to do where there is nothing to draw. */
  readonly empty: string;
  readonly formatTick: (value: number) => string;
};

/** What a cell says where there is nothing to say. */
export const NOTHING = '–';

/** Has any row a number? Without one there is nothing to draw. */
export function hasNumbers({ rows, series }: Chart): boolean {
  return rows.some(({ values }) => series.some(({ key }) => values[key] !== undefined));
}

/** Only the series that have a number somewhere: a legend names what is there. */
export function shownSeries({ rows, series }: Chart): readonly Series[] {
  return series.filter(({ key }) => rows.some(({ values }) => values[key] !== undefined));
}
