import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { availabilityOn } from '../../../shared/planning/availability.ts';
import { roomProblems } from '../../../shared/planning/room-on-day.ts';
import type { History } from '../../../shared/week/history.ts';
import { formatMinutes } from '../../../shared/words/format.ts';
import { roomRemark } from '../../../shared/words/room-words.ts';
import { useWeekView } from '../view.ts';
import styles from './day-remarks.module.css';

/** The day's note, and what it leaves room for where that is not everything. */
export function DayRemarks({ date }: { date: IsoDate }) {
  const { window, actions } = useWeekView();
  const note = window.history.dayNotes.find((one) => one.date === date);
  const room = roomWords(window.history, date);
  const past = roomProblems(window.history, date, window.today).map(roomRemark).join(', ');
  return (
    <>
      {room && (
        <button
          type="button"
          className={styles.room}
          data-past={past !== '' || undefined}
          onClick={() => actions.setAvailability(date)}
        >
          {past === '' ? room : `${room}: ${past}`}
        </button>
      )}
      {note && (
        <button
          type="button"
          className={styles.note}
          title={note.text}
          onClick={() => actions.writeNote(date)}
        >
          <span className="spoken">Note: </span>
          {note.text}
        </button>
      )}
    </>
  );
}

/** `Day off`, `At most 45 min, no pool`; nothing for a day on which all is possible. */
export function roomWords(history: History, date: IsoDate): string | undefined {
  const { dayOff, mostMinutes, sportsOutOfReach } = availabilityOn(history, date);
  if (dayOff) return 'Day off';
  const usual = new Set(history.athlete.sportsOutOfReach);
  const missing = [...sportsOutOfReach].filter((sport) => !usual.has(sport));
  const parts = [
    mostMinutes !== undefined && `at most ${formatMinutes(mostMinutes)}`,
    missing.includes('swim') && 'no pool',
    missing.includes('bike') && 'no bike',
  ].filter((part) => typeof part === 'string');
  const words = parts.join(', ');
  return words === '' ? undefined : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
