import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import type { Easing } from '../../../shared/planning/ease-week/ease-week.ts';
import { editWords } from '../../../shared/planning/edit-words.ts';
import styles from './easing-choice.module.css';
import { costWords } from './easing-effect.ts';

type Props = {
  readonly window: HistoryWindow;
  readonly easings: readonly Easing[];
  readonly value: number;
  readonly onChange: (place: number) => void;
};

/** The ways to ease the week, the best first, each with its edits and its cost. */
export function EasingChoice({ window, easings, value, onChange }: Props) {
  return (
    <RadioGroup
      aria-label="Ways to ease the week"
      className={styles.group ?? ''}
      value={String(value)}
      onChange={(place) => onChange(Number(place))}
    >
      {easings.map((easing, place) => (
        <RadioField
          key={JSON.stringify(easing.edits)}
          value={String(place)}
          autoFocus={place === value}
          className={styles.cell ?? ''}
        >
          <RadioButton className={styles.option ?? ''}>
            <EasingWords window={window} easing={easing} />
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}

function EasingWords({ window, easing }: { window: HistoryWindow; easing: Easing }) {
  const { athlete, sessions } = window.history;
  return (
    <span className={styles.words}>
      {easing.edits.map((edit) => (
        <span key={JSON.stringify(edit)} className={styles.edit}>
          {editWords(edit, sessions, athlete.units)}
        </span>
      ))}
      <span className={styles.cost}>{costWords(easing)}</span>
    </span>
  );
}
