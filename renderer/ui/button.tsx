import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './button.module.css';

type Props = Omit<ButtonProps, 'className'> & {
  /** `primary` is the one thing to do here; `danger` takes something away. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'small' | 'normal';
};

export function Button({ variant = 'plain', size = 'normal', ...props }: Props) {
  return (
    <AriaButton {...props} className={`${styles.button} ${styles[variant]} ${styles[size]}`} />
  );
}

/** A button that shows only an icon: `label` is what it is called. */
export function IconButton({ label, ...props }: Omit<Props, 'aria-label'> & { label: string }) {
  const { variant = 'quiet', size = 'normal', ...rest } = props;
  const className = `${styles.button} ${styles[variant]} ${styles[size]} ${styles.icon}`;
  return <AriaButton {...rest} aria-label={label} className={className} />;
}
