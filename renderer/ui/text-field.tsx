import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  TextArea,
} from 'react-aria-components';
import styles from './field.module.css';
import { FieldParts, type FieldWords } from './field.tsx';

type Props = FieldWords &
  Omit<AriaTextFieldProps, 'className' | 'children' | 'isInvalid'> & {
    readonly placeholder?: string;
    /** Several lines. */
    readonly isLong?: boolean;
  };

export function TextField({ label, hint, error, placeholder, isLong, ...props }: Props) {
  const input = { className: styles.input ?? '', placeholder };
  return (
    <AriaTextField {...props} isInvalid={error !== undefined} className={styles.field ?? ''}>
      <FieldParts label={label} hint={hint} error={error} isRequired={props.isRequired ?? false}>
        {isLong ? <TextArea {...input} rows={2} /> : <Input {...input} />}
      </FieldParts>
    </AriaTextField>
  );
}

/**
 * A number that is kept as typed. React Aria's own number field drops a comma while it is typed,
 * so that 8,5 km would become 85 km.
 */
export function NumberField(props: Omit<Props, 'isLong' | 'inputMode'>) {
  return <TextField {...props} inputMode="decimal" autoComplete="off" />;
}
