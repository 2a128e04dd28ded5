import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { CrossTrainingSport } from '../../../shared/training/sport.ts';
import { formatDuration, formatNumber } from '../../../shared/words/format.ts';
import { SPORT_NAMES } from '../../../shared/words/names.ts';
import { SportIcon } from '../../ui/sport-icon.tsx';
import styles from './swap-choice.module.css';
import type { SwapOption } from './swap-options.ts';
import { uncoveredWords } from './swap-words.ts';

type Props = {
  readonly options: readonly SwapOption[];
  readonly value: CrossTrainingSport;
  readonly onChange: (sport: CrossTrainingSport) => void;
};

/** The three sports in their rank, each with the reason for its place, its minutes and RPE. */
export function SwapChoice({ options, value, onChange }: Props) {
  return (
    <RadioGroup
      aria-label="Swap for"
      className={styles.group ?? ''}
      value={value}
      onChange={(sport) => onChange(CrossTrainingSport.parse(sport))}
    >
      {options.map((option) => (
        <RadioField
          key={option.sport}
          value={option.sport}
          autoFocus={option.sport === value}
          className={styles.cell ?? ''}
        >
          <RadioButton className={styles.option ?? ''}>
            <OptionWords {...option} />
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}

function OptionWords({ sport, swap, reason, withinReach }: SwapOption) {
  const { durationSeconds, rpe } = swap.session;
  return (
    <>
      <SportIcon sport={sport} />
      <span className={styles.words}>
        <span className={styles.name}>{SPORT_NAMES[sport]}</span>
        <span className={withinReach ? styles.remark : styles.caution}>{reason}</span>
        {swap.uncovered && (
          <span className={styles.remark}>{uncoveredWords(swap.uncovered, sport)}</span>
        )}
      </span>
      <span className={styles.dose}>
        <span>{formatDuration(durationSeconds)}</span>
        <span>RPE {formatNumber(rpe)}</span>
      </span>
    </>
  );
}
