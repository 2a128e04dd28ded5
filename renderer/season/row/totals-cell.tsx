import type { SeasonWeek } from '../../../shared/season/season.ts';
import { SPARKLINE_COLUMN, TOTALS_COLUMN } from '../grid/stop.ts';
import { useSeasonView } from '../view.ts';
import { sparklineWords } from './day-words.ts';
import { Sparkline } from './sparkline.tsx';
import styles from './totals-cell.module.css';
import { isEmptyWeek, totalsLines, totalsWords } from './totals-words.ts';

type CellProps = {
  readonly data: SeasonWeek | undefined;
  readonly isStop: boolean;
};

/** What the week adds up to, and how much of its plan is done. */
export function TotalsCell({ data, isStop }: CellProps) {
  const { today, athlete } = useSeasonView();
  const words = data && totalsWords(data, today, athlete.units);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot place the rows of a long scroll.
    <div
      role="gridcell"
      className={styles.totals}
      data-column={TOTALS_COLUMN}
      tabIndex={isStop ? 0 : -1}
      title={words}
    >
      <div role="img" aria-label={words ?? 'Totals: being read'} className={styles.lines}>
        {data && <Lines data={data} />}
      </div>
    </div>
  );
}

function Lines({ data }: { data: SeasonWeek }) {
  const { today, athlete } = useSeasonView();
  const { load, running, plan } = totalsLines(data, today, athlete.units);
  return (
    <>
      {isEmptyWeek(data) ? (
        <NoTraining week={data} />
      ) : (
        <>
          <span className={styles.load}>{load}</span>
          <span>{running}</span>
        </>
      )}
      {plan.map((line) => (
        <span key={line} className={styles.plan}>
          {line}
        </span>
      ))}
    </>
  );
}

/** Said of weeks that have begun; a week ahead is only empty. */
function NoTraining({ week }: { week: SeasonWeek }) {
  const first = week.days[0]?.date;
  const { today } = useSeasonView();
  return first !== undefined && first <= today ? <span>No training</span> : null;
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
      title={data && words}
    >
      <Sparkline days={data?.days ?? []} top={top} words={words} />
    </div>
  );
}
