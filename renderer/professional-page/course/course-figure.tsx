import type { Course } from '../../../shared/professional-page/course.ts';
import type { Units } from '../../../shared/units/units.ts';
import { formatDay } from '../../../shared/words/format.ts';
import { CourseDrawing } from './course-drawing.tsx';
import styles from './course-figure.module.css';
import { CourseTable } from './course-table.tsx';
import { isUnfinished } from './scale.ts';

type Props = { readonly course: Course; readonly units: Units };

/** The course as a picture, with what it leaves out, and as a table for whoever cannot see it. */
export function CourseFigure({ course, units }: Props) {
  const label = `Pain by day, running distance and aerobic load by week, from ${formatDay(course.from)} to ${formatDay(course.to)}. The figures stand in the table below.`;
  return (
    <figure className={styles.figure}>
      <CourseDrawing course={course} units={units} label={label} />
      <figcaption className={styles.notes}>{notesOn(course).join(' ')}</figcaption>
      <CourseTable course={course} units={units} />
    </figure>
  );
}

function notesOn(course: Course): readonly string[] {
  const { weeks, to, isCut } = course;
  const isAny = (wanted: (week: Course['weeks'][number]) => boolean) => weeks.some(wanted);
  return [
    'Only what was done, not what is planned. A day without a mark was not logged.',
    ...(isCut ? ['It began before the first day shown.'] : []),
    ...(isAny(({ date }) => isUnfinished(date, course))
      ? [`Dashed: only up to ${formatDay(to)}.`]
      : []),
    ...(isAny(({ aerobicLoad }) => aerobicLoad === undefined)
      ? ['– not logged: before the first activity in the log.']
      : []),
    ...(isAny((week) => week.unratedActivities + week.runsWithoutDistance > 0)
      ? ['≥ the effort or the distance of some of it is not logged.']
      : []),
  ];
}
