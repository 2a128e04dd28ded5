import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import choice from '../../ui/choice.module.css';
import styles from './charts-header.module.css';

type SwitchProps<Value extends string> = {
  readonly label: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
};

/** One of a few, in the header. */
export function Switch<Value extends string>(props: SwitchProps<Value>) {
  const { label, values, names, chosen, choose } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={choice.segments ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = values.find((value) => keys.has(value));
        if (next) choose(next);
      }}
    >
      {values.map((value) => (
        <ToggleButton key={value} id={value} className={`${choice.choice} ${styles.choice}`}>
          {names[value]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
