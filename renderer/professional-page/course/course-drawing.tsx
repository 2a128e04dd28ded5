import type { Course, CourseWeek } from '../../../shared/professional-page/course.ts';
import type { Units } from '../../../shared/units/units.ts';
import { distanceUnit, formatDay, formatDistanceNumber } from '../../../shared/words/format.ts';
import styles from './course-figure.module.css';
import { Morning, PainMarks } from './pain-marks.tsx';
import {
  DISTANCE,
  HEIGHT,
  height,
  isUnfinished,
  LOAD,
  labelEvery,
  NAME_ABOVE,
  PAIN,
  timeScale,
  WIDTH,
} from './scale.ts';
import { WeekBars } from './week-bars.tsx';

type Props = { readonly course: Course; readonly units: Units; readonly label: string };

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Pain by day over running distance and aerobic load by week, on one line of time; readable in grey. */
export function CourseDrawing({ course, units, label }: Props) {
  const time = timeScale(course);
  const opened = time.before(course.openedOn);
  const marked = (week: CourseWeek, unknown: number, text: string) =>
    `${unknown > 0 ? '≥ ' : ''}${text}${isUnfinished(week.date, course) ? '*' : ''}`;
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <PainAxis />
      {!course.isCut && (
        <g>
          <line
            className={styles.opening}
            x1={opened}
            x2={opened}
            y1={PAIN.top}
            y2={LOAD.top + LOAD.height}
          />
          <text className={styles.name} x={opened + 4} y={PAIN.top + 12}>
            first pain
          </text>
        </g>
      )}
      <PainMarks course={course} time={time} />
      <text className={styles.name} x={0} y={DISTANCE.top - NAME_ABOVE}>
        Running distance by week, {distanceUnit(units)}
      </text>
      <WeekBars
        course={course}
        time={time}
        band={DISTANCE}
        look="distance"
        amountOf={({ runningMetres }) => runningMetres}
        labelOf={(week, value) =>
          marked(week, week.runsWithoutDistance, formatDistanceNumber(value, units))
        }
      />
      <text className={styles.name} x={0} y={LOAD.top - NAME_ABOVE}>
        Aerobic load by week, AU (effort from 0 to 10 × minutes, every sport)
      </text>
      <WeekBars
        course={course}
        time={time}
        band={LOAD}
        look="load"
        amountOf={({ aerobicLoad }) => aerobicLoad}
        labelOf={(week, value) => marked(week, week.unratedActivities, whole.format(value))}
      />
      {course.weeks
        .filter((_, index) => index % labelEvery(course.weeks.length) === 0)
        .map(({ date }) => (
          <text key={date} className={styles.date} x={time.before(date)} y={HEIGHT - 4}>
            {formatDay(date).slice(4)}
          </text>
        ))}
    </svg>
  );
}

const STEPS = [0, 5, 10];

function PainAxis() {
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
          <text className={styles.step} x={24} y={height(step, 10, PAIN) + 3}>
            {step}
          </text>
          <line
            className={styles.axis}
            x1={30}
            x2="100%"
            y1={height(step, 10, PAIN)}
            y2={height(step, 10, PAIN)}
          />
        </g>
      ))}
    </g>
  );
}
