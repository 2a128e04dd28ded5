import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Session } from '../../../shared/training/session.ts';
import { formatDayFrom, formatDuration, formatLongDay } from '../../../shared/words/format.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { shortMinutes } from '../../words/short-duration.ts';
import { useWeekView } from '../view.ts';
import styles from './first-plan-list.module.css';
import { movedFrom, useFirstPlansAreShown } from './first-plans.ts';

/** The outlines of sessions that stood on this day before life moved them. */
export function FirstPlanList({ date }: { date: IsoDate }) {
  const { window } = useWeekView();
  const areShown = useFirstPlansAreShown();
  const moved = areShown ? movedFrom(window.history, date) : [];
  if (moved.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={`Planned first for ${formatLongDay(date)}`}>
      {moved.map((session) => (
        <FirstPlan key={session.id} session={session} today={window.today} />
      ))}
    </ul>
  );
}

function FirstPlan({ session, today }: { session: Session; today: IsoDate }) {
  const { durationSeconds, date } = session;
  return (
    <li className={styles.outline} data-sport={session.sport}>
      <span className="spoken">
        {`${workoutName(session)}, ${formatDuration(durationSeconds)}, planned first for this day, now on ${formatLongDay(date)}.`}
      </span>
      <span aria-hidden="true">
        {`${workoutName(session)}, ${shortMinutes(durationSeconds / 60)}`}
        <span className={styles.now}>{`now ${formatDayFrom(date, today)}`}</span>
      </span>
    </li>
  );
}
