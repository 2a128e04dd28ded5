import { weekDates, weekOf } from '../../../shared/calendar/iso-week.ts';
import { formatLongDay, formatNumber } from '../../../shared/words/format.ts';
import { useSeasonView } from '../view.ts';
import styles from './grid.module.css';

/** The names of the columns, which stay in view. */
export function ColumnHeadings({ top }: { readonly top: number }) {
  const { today, athlete } = useSeasonView();
  const dates = weekDates(weekOf(today, athlete.weekStart), athlete.weekStart);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot place the rows of a long scroll.
    // biome-ignore lint/a11y/useFocusableInteractive: headings are read with the cells.
    <div role="row" aria-rowindex={1} className={styles.headings}>
      <Heading>Week</Heading>
      {dates.map((date) => (
        <Heading key={date}>{formatLongDay(date).slice(0, 3)}</Heading>
      ))}
      <Heading>Totals</Heading>
      <Heading>
        <span>
          <i className={styles.keyOfLoad}>▮</i> Load to {formatNumber(top)}
          <span className={styles.unit}> AU</span>
        </span>
        <span>
          <i className={styles.keyOfPain}>○</i> Pain to 10
        </span>
      </Heading>
    </div>
  );
}

function Heading({ children }: { children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot place the rows of a long scroll.
    // biome-ignore lint/a11y/useFocusableInteractive: headings are read with the cells.
    <div role="columnheader" className={styles.heading}>
      {children}
    </div>
  );
}
