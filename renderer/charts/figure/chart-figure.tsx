import { Table2 } from 'lucide-react';
import { useId, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { type Chart, hasNumbers, shownSeries } from '../chart/chart.ts';
import { rowWords } from '../chart/words.ts';
import { ChartCursor } from './chart-cursor.tsx';
import styles from './chart-figure.module.css';
import { ChartPlot } from './chart-plot.tsx';
import { ChartTable } from './chart-table.tsx';
import { Legend } from './legend.tsx';

type ChartFigureProps = { readonly chart: Chart; readonly today: IsoDate };

/** One chart with what it shows, its scale and its shapes in words; or the table of it. */
export function ChartFigure({ chart, today }: ChartFigureProps) {
  const { title, unit, notes, empty } = chart;
  const [isTable, setIsTable] = useState(false);
  const heading = useId();
  const isThere = hasNumbers(chart);
  return (
    <section className={styles.figure} aria-labelledby={heading}>
      <header className={styles.head}>
        <h3 id={heading}>{title}</h3>
        <p className={styles.unit}>{unit}</p>
        {isThere && (
          <ToggleButton
            className={styles.toggle ?? ''}
            aria-label={`Table: ${title}`}
            isSelected={isTable}
            onChange={setIsTable}
          >
            <Table2 aria-hidden="true" />
            Table
          </ToggleButton>
        )}
      </header>
      {!isThere && <p className={styles.empty}>{empty}</p>}
      {isThere &&
        (isTable ? <ChartTable chart={chart} /> : <Drawing chart={chart} today={today} />)}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </section>
  );
}

function Drawing({ chart, today }: ChartFigureProps) {
  const { rows } = chart;
  const now = rows.findLastIndex(({ date }) => date <= today);
  const [moved, setMoved] = useState<IsoDate>();
  const found = rows.findIndex(({ date }) => date === moved);
  const column = found >= 0 ? found : Math.max(now, 0);
  return (
    <>
      <Legend series={shownSeries(chart)} />
      <div className={styles.plot}>
        <div className={styles.drawing} aria-hidden="true">
          <ChartPlot chart={chart} now={rows[now]?.date} />
        </div>
        <ChartCursor chart={chart} column={column} moveTo={(next) => setMoved(rows[next]?.date)} />
      </div>
      <p className={styles.reading} aria-hidden="true">
        {rowWords(chart, column)}
      </p>
    </>
  );
}
