import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { formatNumber } from '../../shared/words/format.ts';
import { IconButton } from './button.tsx';
import styles from './choice.module.css';
import fieldStyles from './field.module.css';
import { FieldParts, type FieldWords } from './field.tsx';
import { scaleSteps, stepOfKey } from './scale-steps.ts';

type Props = FieldWords & {
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
  /** Words for 0 to 10: what a number feels like. */
  readonly anchors: readonly string[];
  readonly isLarge?: boolean;
  readonly autoFocus?: boolean;
  /** Given where the answer may be taken back. */
  readonly onClear?: () => void;
};

/** 0 to 10 in a row. Arrow keys, the digits and X for 10 choose. */
export function Scale({
  label,
  hint,
  error,
  isRequired,
  value,
  onChange,
  anchors,
  isLarge,
  autoFocus,
  onClear,
}: Props) {
  const byDigit = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = stepOfKey(event);
    if (step === undefined) return;
    event.preventDefault();
    onChange(step);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${step}"]`)?.focus();
  };
  const said = value === undefined ? hint : (anchors[Math.round(value)] ?? hint);
  return (
    <RadioGroup
      className={fieldStyles.field ?? ''}
      value={value === undefined ? null : String(value)}
      onChange={(step) => onChange(Number(step))}
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      orientation="horizontal"
    >
      <FieldParts label={label} hint={said} error={error} isRequired={isRequired ?? false}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the radios inside take the focus; the digits are a shortcut for them. */}
        <div onKeyDown={byDigit} className={`${styles.scale} ${isLarge ? styles.large : ''}`}>
          {scaleSteps(value).map((step) => (
            <RadioField
              autoFocus={autoFocus === true && step === 0}
              key={step}
              value={String(step)}
              className={styles.cell ?? ''}
            >
              <RadioButton className={styles.choice ?? ''}>
                <span>{formatNumber(step)}</span>
                <span className="spoken">{anchors[step]}</span>
              </RadioButton>
            </RadioField>
          ))}
          {onClear && value !== undefined && (
            <IconButton label={`Clear: ${label}`} onPress={onClear}>
              <X aria-hidden />
            </IconButton>
          )}
        </div>
      </FieldParts>
    </RadioGroup>
  );
}
