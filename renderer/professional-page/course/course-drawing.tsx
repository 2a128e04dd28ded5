import type { Course } from '../../../shared/professional-page/course.ts';
import type { Units } from '../../../shared/units/units.ts';
import { distanceUnit, formatDistanceNumber } from '../../../shared/words/format.ts';
import { DateLabels, PainAxis } from './axes.tsx';
import styles from './course-figure.module.css';
import { PainMarks } from './pain-marks.tsx';
import { DISTANCE, HEIGHT, LOAD, NAME_ABOVE, PAIN, timeScale, WIDTH } from './scale.ts';
import { WeekBars } from './week-bars.tsx';

type Props = { readonly course: Course; readonly units: Units; readonly label: string };

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Pain by day over running distance and aerobic load by week, on one line of time; readable in grey. */
export function CourseDrawing({ course, units, label }: Props) {
  const time = timeScale(course);
  const opened = time.before(course.openedOn);
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
        wordsFor={(metres) => formatDistanceNumber(metres, units)}
        unknownIn={({ runsWithoutDistance }) => runsWithoutDistance}
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
        wordsFor={(load) => whole.format(load)}
        unknownIn={({ unratedActivities }) => unratedActivities}
      />
      <DateLabels course={course} time={time} />
    </svg>
  );
}
