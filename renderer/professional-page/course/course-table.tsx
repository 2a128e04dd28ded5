import { addDays } from '../../../shared/calendar/iso-date.ts';
import type { Course, CourseWeek } from '../../../shared/professional-page/course.ts';
import type { Units } from '../../../shared/units/units.ts';
import {
  formatDayAndYear,
  formatDistance,
  formatLoad,
  formatNumber,
} from '../../../shared/words/format.ts';
import styles from './course-figure.module.css';

type Props = { readonly course: Course; readonly units: Units };

/** The same figures in rows. On the screen only: the paper has the picture. */
export function CourseTable({ course, units }: Props) {
  return (
    <details className={styles.table}>
      <summary>The figures as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Week from</th>
            <th scope="col">Running</th>
            <th scope="col">Aerobic load</th>
            <th scope="col">Highest pain</th>
            <th scope="col">Highest next morning</th>
          </tr>
        </thead>
        <tbody>
          {course.weeks.map((week) => (
            <tr key={week.date}>
              <th scope="row">{formatDayAndYear(week.date)}</th>
              <td>
                {known(week.runningMetres, week.runsWithoutDistance, (metres) =>
                  formatDistance(metres, units),
                )}
              </td>
              <td>{known(week.aerobicLoad, week.unratedActivities, formatLoad)}</td>
              <td>{highest(painsOf(course, week).map((day) => day.highest))}</td>
              <td>{highest(painsOf(course, week).flatMap((day) => day.nextMorning ?? []))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const NOT_LOGGED = 'not logged';

function known(value: number | undefined, unknown: number, say: (value: number) => string): string {
  if (value === undefined) return NOT_LOGGED;
  return unknown > 0 ? `at least ${say(value)}` : say(value);
}

function painsOf({ days }: Course, { date: first }: CourseWeek) {
  const last = addDays(first, 6);
  return days.filter(({ date }) => date >= first && date <= last);
}

function highest(pains: readonly number[]): string {
  return pains.length === 0 ? NOT_LOGGED : formatNumber(Math.max(...pains));
}
