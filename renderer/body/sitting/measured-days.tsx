import { useId } from 'react';
import type { SittingDay } from '../../../shared/body/sitting.ts';
import { formatDay, formatLongDay, formatMinutes } from '../../../shared/words/format.ts';
import { useDialogs } from '../../app/dialogs.ts';
import { isKept, measuredWords } from '../../sitting-monitor/measured-words.ts';
import { bringBack, forgetDay, useMeasuring } from '../../sitting-monitor/store.ts';
import { useMeasuredDays } from '../../sitting-monitor/use-measured-days.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../fold.tsx';
import { useBodyView } from '../view.ts';
import styles from './sitting-section.module.css';

/** Few enough to be seen at a glance. */
const DAYS_SHOWN = 4;

/** What was measured and not thrown away. Nothing of it is logged before it is kept. */
export function MeasuredDays() {
  const { history } = useBodyView();
  const days = useMeasuredDays(history.athlete.id);
  const earlier = days.slice(DAYS_SHOWN);
  return (
    <>
      <Forgotten />
      <DayList days={days.slice(0, DAYS_SHOWN)} />
      {earlier.length > 0 && (
        <Fold title="Earlier days" count={earlier.length}>
          <DayList days={earlier} />
        </Fold>
      )}
    </>
  );
}

function Forgotten() {
  const { athlete } = useBodyView().history;
  const { forgotten } = useMeasuring();
  if (forgotten?.athleteId !== athlete.id) return null;
  return (
    <p className={styles.forgotten} role="status">
      What was measured on {formatDay(forgotten.day.date)} is forgotten.
      <Button size="small" onPress={() => bringBack(forgotten)}>
        Bring back
      </Button>
    </p>
  );
}

function DayList({ days }: { days: readonly SittingDay[] }) {
  if (days.length === 0) return null;
  return (
    <ul className={styles.days}>
      {days.map((day) => (
        <MeasuredDayRow key={day.date} day={day} />
      ))}
    </ul>
  );
}

function MeasuredDayRow({ day }: { day: SittingDay }) {
  const window = useBodyView();
  const { athlete, sittings } = window.history;
  const { show } = useDialogs();
  const logged = sittings.find(({ date }) => date === day.date);
  const id = useId();
  return (
    <li className={styles.day}>
      <div>
        <b id={id} title={formatLongDay(day.date)}>
          {formatDay(day.date)}
        </b>
        <p>{measuredWords(day)}</p>
        {logged && <p className={styles.logged}>{loggedWords(day, logged)}</p>}
      </div>
      <Button
        size="small"
        aria-describedby={id}
        onPress={() => show({ type: 'sitting', window, date: day.date })}
      >
        {logged ? 'Compare' : 'Keep…'}
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-describedby={id}
        onPress={() => forgetDay(athlete.id, day.date)}
      >
        Forget
      </Button>
    </li>
  );
}

function loggedWords(day: SittingDay, logged: SittingDay): string {
  return isKept(day, logged)
    ? 'Kept in the log'
    : `In the log: ${formatMinutes(logged.totalMinutes)}`;
}
