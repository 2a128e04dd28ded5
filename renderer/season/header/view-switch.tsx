import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import choice from '../../ui/choice.module.css';
import styles from './season-header.module.css';

export type ShownView = 'season' | 'month';

export type ViewSwitchProps = {
  readonly shown: ShownView;
  readonly setShown: (view: ShownView) => void;
};

const VIEWS = [
  { view: 'season', name: 'Season' },
  { view: 'month', name: 'Month' },
] as const;

/** Many weeks in one scroll, or one month. */
export function ViewSwitch({ shown, setShown }: ViewSwitchProps) {
  return (
    <ToggleButtonGroup
      aria-label="How many weeks"
      className={choice.segments ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shown]}
      onSelectionChange={(keys) => setShown(keys.has('month') ? 'month' : 'season')}
    >
      {VIEWS.map(({ view, name }) => (
        <ToggleButton key={view} id={view} className={`${choice.choice} ${styles.view}`}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
