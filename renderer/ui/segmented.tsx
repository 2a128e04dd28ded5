import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import styles from './choice.module.css';
import fieldStyles from './field.module.css';
import { FieldParts, type FieldWords } from './field.tsx';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly name: string;
  readonly icon?: ReactNode;
};

type Props<Value extends string> = FieldWords & {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Tiles stand apart in a grid; segments share one bar. */
  readonly look?: 'segments' | 'tiles' | 'pills';
};

/** One of a few, all of them in view. Arrow keys choose. */
export function Segmented<Value extends string>(props: Props<Value>) {
  const { label, hint, error, isRequired, choices, value, onChange, look = 'segments' } = props;
  const choose = (name: string) => {
    const choice = choices.find((other) => other.value === name);
    if (choice) onChange(choice.value);
  };
  return (
    <RadioGroup
      className={fieldStyles.field ?? ''}
      value={value ?? null}
      onChange={choose}
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      orientation="horizontal"
    >
      <FieldParts label={label} hint={hint} error={error} isRequired={isRequired ?? false}>
        <div className={styles[look]}>
          {choices.map((choice) => (
            <RadioField key={choice.value} value={choice.value} className={styles.cell ?? ''}>
              <RadioButton className={styles.choice ?? ''}>
                {choice.icon}
                <span>{choice.name}</span>
              </RadioButton>
            </RadioField>
          ))}
        </div>
      </FieldParts>
    </RadioGroup>
  );
}
