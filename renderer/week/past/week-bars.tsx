import { Sport } from '../../../shared/training/sport.ts';
import type { PastDay } from './past-weeks-data.ts';
import styles from './week-bars.module.css';

type WeekBarsProps = {
  readonly days: readonly PastDay[];
  /** Minutes at the top of the chart. */
  readonly most: number;
};

/**
 * Seven stacked bars. Only for the eye: the table says the same in words. Drawn by hand, so that the
 * planner opens without its library of charts.
 */
export function WeekBars({ days, most }: WeekBarsProps) {
  return (
    <div className={styles.bars} aria-hidden="true">
      <div className={styles.plot}>
        {hoursUpTo(most).map((minutes) => (
          <i key={minutes} className={styles.hour} style={{ bottom: share(minutes, most) }} />
        ))}
        {days.map((day) => (
          <DayBar key={day.date} day={day} most={most} />
        ))}
      </div>
      <div className={styles.letters}>
        {days.map(({ date }) => (
          <span key={date}>{weekdayLetter(date)}</span>
        ))}
      </div>
    </div>
  );
}

/** What is done stands on the ground, what is planned on top of it. */
function DayBar({ day, most }: { day: PastDay; most: number }) {
  return (
    <div className={styles.day}>
      <Minutes of={day.done} most={most} />
      <Minutes of={day.planned} most={most} isPlanned />
    </div>
  );
}

type MinutesProps = {
  readonly of: PastDay['done'];
  readonly most: number;
  readonly isPlanned?: boolean;
};

function Minutes({ of, most, isPlanned }: MinutesProps) {
  const sports = Sport.options.filter((sport) => (of[sport] ?? 0) > 0);
  return sports.map((sport) => (
    <i
      key={sport}
      data-sport={sport}
      data-planned={isPlanned}
      style={{ height: share(of[sport] ?? 0, most), color: `var(--sport-${sport})` }}
    />
  ));
}

function share(minutes: number, most: number): string {
  return `${(minutes / most) * 100}%`;
}

function weekdayLetter(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', { weekday: 'narrow' });
}

/** Minutes of each full hour: the lines of the chart. */
function hoursUpTo(most: number): readonly number[] {
  return Array.from({ length: Math.floor(most / 60) }, (_, index) => (index + 1) * 60);
}
