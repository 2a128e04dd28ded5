import { Group, Input, Label, Text, TextField } from 'react-aria-components';
import styles from './field.module.css';
import { type FieldWords, labelClass } from './field.tsx';

export type DurationTexts = {
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
};

type Props = FieldWords & {
  readonly value: DurationTexts;
  readonly onChange: (value: DurationTexts) => void;
  readonly withSeconds?: boolean;
};

const PARTS = [
  { part: 'hours', unit: 'h' },
  { part: 'minutes', unit: 'min' },
  { part: 'seconds', unit: 's' },
] as const;

/** Hours, minutes and perhaps seconds, each as typed: 90 minutes are as good as 1 h 30. */
export function DurationField({ label, hint, error, isRequired, ...props }: Props) {
  const { value, onChange, withSeconds = false } = props;
  const shown = withSeconds ? PARTS : PARTS.slice(0, 2);
  return (
    <Group
      aria-label={isRequired ? `${label}, required` : label}
      className={styles.field ?? ''}
      isInvalid={error !== undefined}
    >
      <span className={labelClass(isRequired)} aria-hidden>
        {label}
      </span>
      <div className={styles.parts}>
        {shown.map(({ part, unit }) => (
          <TextField
            key={part}
            className={styles.part ?? ''}
            value={value[part]}
            onChange={(text) => onChange({ ...value, [part]: text })}
            isInvalid={error !== undefined}
            inputMode="decimal"
            autoComplete="off"
          >
            <Input className={`${styles.input} ${styles.short}`} />
            <Label className={styles.unit ?? ''}>
              <span aria-hidden>{unit}</span>
              <span className="spoken">{part}</span>
            </Label>
            {error && (
              <Text slot="errorMessage" className="spoken">
                {error}
              </Text>
            )}
          </TextField>
        ))}
      </div>
      {hint && !error && <span className={styles.hint}>{hint}</span>}
      {error && (
        <span className={styles.error} aria-hidden>
          {error}
        </span>
      )}
    </Group>
  );
}
