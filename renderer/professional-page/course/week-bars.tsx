import type { Course, CourseWeek } from '../../../shared/professional-page/course.ts';
import styles from './course-figure.module.css';
import { type Band, height, isRoomy, isUnfinished, LEFT, type TimeScale } from './scale.ts';

type Props = {
  readonly course: Course;
  readonly time: TimeScale;
  readonly band: Band;
  readonly amountOf: (week: CourseWeek) => number | undefined;
  readonly wordsFor: (amount: number) => string;
  /** How much of the week is not in its amount. */
  readonly unknownIn: (week: CourseWeek) => number;
  readonly look: 'distance' | 'load';
};

const GAP = 0.12;

/** A bar a week. A week that nothing covers has a dash instead; one that is not over has a dashed edge. */
export function WeekBars({ course, time, band, look, ...of }: Props) {
  const { amountOf, wordsFor, unknownIn } = of;
  const most = Math.max(0, ...course.weeks.map((week) => amountOf(week) ?? 0));
  const width = time.dayWidth * 7;
  const hasAmounts = isRoomy(course);
  const foot = band.top + band.height;
  const labelOf = (week: CourseWeek) => {
    const amount = amountOf(week);
    if (amount === undefined) return '–';
    return `${unknownIn(week) > 0 ? '≥ ' : ''}${hasAmounts ? wordsFor(amount) : ''}`;
  };
  return (
    <g>
      <line className={styles.axis} x1={LEFT} x2="100%" y1={foot} y2={foot} />
      {!hasAmounts && most > 0 && (
        <text className={styles.step} x={LEFT - 6} y={band.top + 3}>
          {wordsFor(most)}
        </text>
      )}
      {course.weeks.map((week) => {
        const left = time.before(week.date);
        const value = amountOf(week);
        const top = height(value ?? 0, most, band);
        return (
          <g key={week.date}>
            {value !== undefined && value > 0 && (
              <rect
                className={styles[look]}
                data-unfinished={isUnfinished(week.date, course) || undefined}
                x={left + width * GAP}
                y={top}
                width={width * (1 - 2 * GAP)}
                height={foot - top}
              />
            )}
            <text className={styles.value} x={left + width / 2} y={top - 3}>
              {labelOf(week)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
