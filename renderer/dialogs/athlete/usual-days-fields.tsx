import { ToggleButton } from 'react-aria-components';
import type { WeekStart } from '../../../shared/calendar/iso-week.ts';
import { NumberField } from '../../ui/text-field.tsx';
import styles from './cross-training-fields.module.css';
import { WEEKDAYS, weekdaysFrom, withDay } from './usual-days.ts';

type Props = {
  readonly daysOff: readonly number[];
  readonly mostMinutes: string;
  readonly weekStart: WeekStart;
  readonly error: string | undefined;
  readonly onChange: (change: { daysOff?: readonly number[]; mostMinutes?: string }) => void;
};

/** What usual days leave room for. A day of its own can say otherwise. */
export function UsualDaysFields({ daysOff, mostMinutes, weekStart, error, onChange }: Props) {
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Usual days off</legend>
        <div className={styles.sports}>
          {weekdaysFrom(weekStart).map((day) => (
            <ToggleButton
              key={day}
              className={styles.sport ?? ''}
              isSelected={daysOff.includes(day)}
              onChange={() => onChange({ daysOff: withDay(daysOff, day) })}
            >
              {WEEKDAYS[day - 1]}
            </ToggleButton>
          ))}
        </div>
      </fieldset>
      <NumberField
        label="Longest time a day (minutes)"
        hint="What goes past it is said, not refused. Empty: no limit."
        error={error}
        value={mostMinutes}
        onChange={(text) => onChange({ mostMinutes: text })}
      />
    </>
  );
}
