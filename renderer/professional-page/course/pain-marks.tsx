import { daysBetween } from '../../../shared/calendar/iso-date.ts';
import type { Course, CourseDay } from '../../../shared/professional-page/course.ts';
import styles from './course-figure.module.css';
import { height, PAIN, type TimeScale } from './scale.ts';

const WORST = 10;

type Props = { readonly course: Course; readonly time: TimeScale };

/** Pain by day: a dot for the highest, a square for the next morning; days that follow each other are joined. */
export function PainMarks({ course: { days }, time }: Props) {
  const size = Math.min(3, Math.max(1, time.dayWidth * 0.3));
  const at = (day: CourseDay) => ({ x: time.ofDay(day.date), y: height(day.highest, WORST, PAIN) });
  return (
    <g>
      {days.map((day, index) => {
        const before = days[index - 1];
        if (!before || daysBetween(before.date, day.date) !== 1) return null;
        const [from, to] = [at(before), at(day)];
        return (
          <line
            key={day.date}
            className={styles.course}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        );
      })}
      {days.map((day) => (
        <g key={day.date}>
          <circle className={styles.highest} cx={at(day).x} cy={at(day).y} r={size} />
          {day.nextMorning !== undefined && (
            <Morning x={at(day).x} y={height(day.nextMorning, WORST, PAIN)} size={size} />
          )}
        </g>
      ))}
    </g>
  );
}

/** Hollow and larger, so that a dot of the same height is seen inside it. */
export function Morning({ x, y, size }: { x: number; y: number; size: number }) {
  const half = size + Math.min(2, size * 0.7);
  return (
    <rect className={styles.morning} x={x - half} y={y - half} width={2 * half} height={2 * half} />
  );
}
