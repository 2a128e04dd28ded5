import { useId } from 'react';
import { formatMinutes } from '../../../shared/words/format.ts';
import { Fold } from '../../body/fold.tsx';
import { NumberField } from '../../ui/text-field.tsx';
import styles from './hour-fields.module.css';
import {
  type HourTexts,
  hourName,
  problemOfHour,
  problemOfHours,
  sumOfHours,
  withHour,
} from './hours.ts';

type Props = {
  readonly hours: HourTexts;
  readonly onChange: (hours: HourTexts) => void;
  /** Minutes that stand as the total; the sum does not have to be what is kept. */
  readonly total: number | undefined;
};

/** The minutes of each hour, for whoever would rather count than estimate. They add up by themselves. */
export function HourFields({ hours, onChange, total }: Props) {
  const problem = problemOfHours(hours);
  const id = useId();
  return (
    <Fold title="Hour by hour">
      <fieldset className={styles.fieldset} aria-describedby={id}>
        <legend className="spoken">Minutes in each hour</legend>
        <div className={styles.hours}>
          {hours.map((text, hour) => (
            <NumberField
              key={hourName(hour)}
              label={hourName(hour)}
              value={text}
              onChange={(typed) => onChange(withHour(hours, hour, typed))}
              {...(problemOfHour(text) !== undefined && { error: '0–60' })}
            />
          ))}
        </div>
        <p id={id} className={problem ? styles.error : styles.sum} role="status">
          {problem ?? sumWords(hours, total)}
        </p>
      </fieldset>
    </Fold>
  );
}

function sumWords(hours: HourTexts, total: number | undefined): string {
  const sum = sumOfHours(hours);
  if (sum === undefined) return 'Minutes sat in each hour; they add up to the time in all.';
  const added = `${formatMinutes(sum)} in these hours.`;
  return sum === total ? added : `${added} “In all” says otherwise, and is what will be kept.`;
}
