import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import styles from './field.module.css';

/** What every field says about itself. */
export type FieldWords = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with what is filled in. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
};

/** The label, the control, and under it the hint or what is wrong. For use inside a React Aria field. */
export function FieldParts({
  label,
  hint,
  error,
  isRequired,
  children,
}: FieldWords & { readonly children: ReactNode }) {
  return (
    <>
      <Label className={labelClass(isRequired)}>{label}</Label>
      {children}
      {hint && !error && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </>
  );
}

export function labelClass(isRequired = false): string {
  return isRequired ? `${styles.label} ${styles.required}` : (styles.label ?? '');
}
