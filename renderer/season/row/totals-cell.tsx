import type { SeasonWeek } from '../../../shared/season/season.ts';
import { SPARKLINE_COLUMN, TOTALS_COLUMN } from '../grid/stop.ts';
import { useSeasonView } from '../view.ts';
import { sparklineWords } from './day-words.ts';
import { Sparkline } from './sparkline.tsx';
import styles from './totals-cell.module.css';
import { totalsLines, totalsWords } from './totals-words.ts';

type CellProps = {
  readonly data: SeasonWeek | undefined;
  readonly isStop: boolean;
};

/** What the week adds up to, and how much of its plan is done. */
export function TotalsCell({ data, isStop }: CellProps) {
  const { today, athlete } = useSeasonView();
  const words = data && totalsWords(data, today, athlete.units);
  const lines = data && totalsLines(data, today, athlete.units);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot place the rows of a long scroll.
    <div
      role="gridcell"
      className={styles.totals}
      data-column={TOTALS_COLUMN}
      tabIndex={isStop ? 0 : -1}
      aria-label={words ?? 'Totals: being read'}
      title={words}
    >
      {lines && (
        <>
          <span className={styles.load}>{lines.load}</span>
          <span>{lines.running}</span>
          {lines.plan && <span className={styles.plan}>{lines.plan}</span>}
        </>
      )}
    </div>
  );
}

/** Load and pain of the week, day by day. */
export function SparklineCell({ data, isStop, top }: CellProps & { readonly top: number }) {
  const words = data ? sparklineWords(data.days) : 'Load and pain: being read';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot place the rows of a long scroll.
    <div
      role="gridcell"
      className={styles.chart}
      data-column={SPARKLINE_COLUMN}
      tabIndex={isStop ? 0 : -1}
      aria-label={words}
      title={data && words}
    >
      {data && <Sparkline days={data.days} top={top} />}
    </div>
  );
}
