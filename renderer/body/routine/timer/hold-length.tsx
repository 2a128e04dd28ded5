import { Minus, Plus } from 'lucide-react';
import { HOLD_STEP_SECONDS } from '../../../../shared/routine/timer/timer-step.ts';
import { IconButton } from '../../../ui/button.tsx';
import styles from './timer-panel.module.css';

type Props = {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly choose: (seconds: number) => void;
};

/** How long to hold, between the shortest and the longest that the document gives. */
export function HoldLength({ from, to, seconds, choose }: Props) {
  return (
    <div className={styles.length}>
      <IconButton
        size="small"
        label={`Shorter, now ${seconds} seconds`}
        isDisabled={seconds <= from}
        onPress={() => choose(Math.max(from, seconds - HOLD_STEP_SECONDS))}
      >
        <Minus aria-hidden="true" />
      </IconButton>
      <span>
        {seconds} s{' '}
        <span className={styles.small}>
          of {from} to {to}
        </span>
      </span>
      <IconButton
        size="small"
        label={`Longer, now ${seconds} seconds`}
        isDisabled={seconds >= to}
        onPress={() => choose(Math.min(to, seconds + HOLD_STEP_SECONDS))}
      >
        <Plus aria-hidden="true" />
      </IconButton>
    </div>
  );
}
