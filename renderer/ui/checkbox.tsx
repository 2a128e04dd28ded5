import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import styles from './checkbox.module.css';

type Props = {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
};

export function Checkbox({ isSelected, onChange, children }: Props) {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange} className={styles.field ?? ''}>
      <CheckboxButton className={styles.checkbox ?? ''}>
        <span className={styles.box}>{isSelected && <Check aria-hidden />}</span>
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
