import type { Course } from '../../../shared/professional-page/course.ts';
import { formatDay } from '../../../shared/words/format.ts';
import styles from './course-figure.module.css';
import { Morning } from './pain-marks.tsx';
import { dateEvery, HEIGHT, height, LEFT, PAIN, type TimeScale } from './scale.ts';

type Props = { readonly course: Course; readonly time: TimeScale };

/** The first days of weeks, as many as fit; the year where it begins to count. */
export function DateLabels({ course, time }: Props) {
  const every = dateEvery(course);
  const shown = course.weeks.filter((_, index) => index % every === 0).map(({ date }) => date);
  return shown.map((date, index) => {
    const isNewYear = shown[index - 1]?.slice(0, 4) !== date.slice(0, 4);
    const [, day, month] = formatDay(date).split(' ');
    return (
      <text key={date} className={styles.date} x={time.before(date)} y={HEIGHT - 4}>
        {day} {month}
        {isNewYear && ` ${date.slice(0, 4)}`}
      </text>
    );
  });
}

const STEPS = [0, 5, 10];

/** What the marks of pain mean, and the scale that they stand on. */
export function PainAxis() {
  return (
    <g>
      <text className={styles.name} x={0} y={9}>
        Pain by day, 0 to 10:
      </text>
      <circle className={styles.highest} cx={124} cy={6} r={3} />
      <text className={styles.name} x={132} y={9}>
        highest of the day
      </text>
      <Morning x={246} y={6} size={2} />
      <text className={styles.name} x={256} y={9}>
        next morning
      </text>
      {STEPS.map((step) => (
        <g key={step}>
          <text className={styles.step} x={LEFT - 6} y={height(step, 10, PAIN) + 3}>
            {step}
          </text>
          <line
            className={styles.axis}
            x1={LEFT}
            x2="100%"
            y1={height(step, 10, PAIN)}
            y2={height(step, 10, PAIN)}
          />
        </g>
      ))}
    </g>
  );
}
