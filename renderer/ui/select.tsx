import { ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import fieldStyles from './field.module.css';
import { FieldParts, type FieldWords } from './field.tsx';
import type { Choice } from './segmented.tsx';
import styles from './select.module.css';

type Props<Value extends string> = FieldWords & {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
};

/** One of many, opened on demand. Typing the first letters chooses. */
export function Select<Value extends string>(props: Props<Value>) {
  const { label, hint, error, isRequired, choices, value, onChange, placeholder } = props;
  return (
    <AriaSelect
      className={fieldStyles.field ?? ''}
      value={value ?? null}
      onChange={(key) => {
        const choice = choices.find((other) => other.value === key);
        if (choice) onChange(choice.value);
      }}
      placeholder={placeholder ?? 'Choose'}
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
    >
      <FieldParts label={label} hint={hint} error={error} isRequired={isRequired ?? false}>
        <Button className={`${fieldStyles.input} ${styles.button}`}>
          <SelectValue className={styles.value ?? ''} />
          <ChevronDown aria-hidden />
        </Button>
        <Popover className={styles.popover ?? ''} offset={4}>
          <ListBox className={styles.list ?? ''}>
            {choices.map((choice) => (
              <ListBoxItem
                key={choice.value}
                id={choice.value}
                textValue={choice.name}
                className={styles.item ?? ''}
              >
                {choice.name}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </FieldParts>
    </AriaSelect>
  );
}
