import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { weekDates } from '../../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { roomProblems } from '../../../shared/planning/room-on-day.ts';
import type { History } from '../../../shared/week/history.ts';
import { roomSentence } from '../../../shared/words/room-words.ts';
import styles from './room-notice.module.css';

type Props = {
  /** The history with the session in it; absent while the form is not complete. */
  readonly after: History | undefined;
  readonly date: IsoDate | undefined;
  readonly window: HistoryWindow;
};

/**
 * Says kindly where a session goes past what its day leaves room for. It refuses nothing. Of a day
 * outside the week on screen nobody here knows the day's own word, so it says nothing.
 */
export function RoomNotice({ after, date, window }: Props) {
  const { week, today, history } = window;
  const isKnown = date && weekDates(week, history.athlete.weekStart).includes(date);
  const problems = after && isKnown ? roomProblems(after, date, today) : [];
  return (
    <div role="status">
      {problems.map((problem) => (
        <p key={roomSentence(problem)} className={styles.notice}>
          {roomSentence(problem)}
        </p>
      ))}
    </div>
  );
}
