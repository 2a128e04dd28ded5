import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { weekDates } from '../../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { aerobicLoad } from '../../../shared/training/aerobic-load.ts';
import type { History } from '../../../shared/week/history.ts';
import { formatLoad } from '../../../shared/words/format.ts';
import { flagChange } from '../flags/compare-flags.ts';
import { FlagChangeList } from '../flags/flag-change-list.tsx';
import styles from './workout-effect.module.css';

type Workout = {
  readonly date: IsoDate;
  readonly durationSeconds: number;
  readonly rpe?: number | undefined;
};

type Props = {
  readonly window: HistoryWindow;
  /** What the form describes; absent while something in it is missing or wrong. */
  readonly workout: Workout | undefined;
  /** The history with it. */
  readonly after: History | undefined;
};

/** What saving would do to the load and to the flags of the week, as it is typed. */
export function WorkoutEffect({ window, workout, after }: Props) {
  const { history, week, today } = window;
  const dates = weekDates(week, history.athlete.weekStart);
  const isElsewhere = workout && !dates.includes(workout.date);
  return (
    <section className={styles.effect} aria-label="What this would do">
      <p className={styles.name}>Aerobic load</p>
      <p className={styles.load}>{workout ? loadWords(workout) : '–'}</p>
      <p className={styles.name}>Flags of the week</p>
      {after ? (
        <FlagChangeList change={flagChange(history, after, week, today)} />
      ) : (
        <p className={styles.note}>Shown once the form is complete.</p>
      )}
      {isElsewhere && (
        <p className={styles.note}>
          The day lies outside the week on screen. The flags above are those of the week on screen.
        </p>
      )}
    </section>
  );
}

function loadWords(workout: Workout): string {
  const load = aerobicLoad(workout);
  return load === undefined ? 'Unknown without RPE' : formatLoad(load);
}
