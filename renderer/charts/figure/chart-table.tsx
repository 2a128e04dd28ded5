import { type Chart, NOTHING } from '../chart/chart.ts';
import { periodWords } from '../chart/words.ts';
import styles from './chart-figure.module.css';

/** The chart in words and numbers. A day or week of which nothing is known has no row. */
export function ChartTable({ chart }: { readonly chart: Chart }) {
  const { rows, columns, step, title, unit } = chart;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.scroll} aria-label={`Table: ${title}`} tabIndex={0}>
      <table className={styles.table}>
        <caption className="spoken">
          {title}, {unit}
        </caption>
        <thead>
          <tr>
            <th scope="col">{step === 'day' ? 'Day' : 'Week'}</th>
            {columns.map(({ heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ date }, index) =>
            columns.every(({ cells }) => cells[index] === NOTHING) ? null : (
              <tr key={date}>
                <th scope="row">{periodWords(date, step)}</th>
                {columns.map(({ heading, cells }) => (
                  <td key={heading}>{cells[index]}</td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
