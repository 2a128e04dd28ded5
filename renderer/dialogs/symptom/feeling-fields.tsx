import { ToggleButton } from 'react-aria-components';
import fieldStyles from '../../ui/field.module.css';
import styles from './feeling-fields.module.css';
import { FEELINGS, isFelt, withFeeling } from './feelings.ts';
import type { SpotDraft } from './spots.ts';

type Props = { readonly spot: SpotDraft; readonly onChange: (spot: SpotDraft) => void };

/** What it felt like: any of them. What is not pressed is not said, which is not "no". */
export function FeelingFields({ spot, onChange }: Props) {
  return (
    <fieldset className={styles.feelings}>
      <legend className={fieldStyles.label}>What it felt like</legend>
      <div className={styles.list}>
        {FEELINGS.map((feeling) => (
          <ToggleButton
            key={feeling.name}
            className={styles.feeling ?? ''}
            isSelected={isFelt(feeling, spot)}
            onChange={(isThere) => onChange(withFeeling(spot, feeling, isThere))}
          >
            {feeling.name}
          </ToggleButton>
        ))}
      </div>
    </fieldset>
  );
}
