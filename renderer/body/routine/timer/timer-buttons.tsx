import { stepOf, type Timer } from '../../../../shared/routine/timer/timer.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './timer-panel.module.css';
import type { TimerActs } from './use-timer-acts.ts';

type Props = { readonly timer: Timer; readonly acts: TimerActs };

/** The first button stays where it is, so that the space bar starts, pauses and goes on. */
export function TimerButtons({ timer, acts }: Props) {
  const { status } = timer.run;
  if (status === 'through') return null;
  const main = mainOf(timer, acts);
  return (
    <div className={styles.buttons}>
      <Button size="small" variant="primary" onPress={main.act}>
        {main.label}
      </Button>
      {status === 'asking' && (
        <Button size="small" onPress={acts.done}>
          I held it to the end
        </Button>
      )}
      {status === 'paused' && (
        <Button size="small" onPress={acts.again}>
          From its start
        </Button>
      )}
      <Button size="small" variant="quiet" aria-keyshortcuts="S" onPress={acts.skip}>
        Skip
      </Button>
    </div>
  );
}

function mainOf(timer: Timer, acts: TimerActs): { label: string; act: () => void } {
  const { status } = timer.run;
  if (status === 'asking') return { label: 'Once more', act: acts.again };
  if (stepOf(timer)?.type === 'repetitions') return { label: 'Done', act: acts.done };
  switch (status) {
    case 'running':
      return { label: 'Pause', act: acts.pause };
    case 'paused':
      return { label: 'Go on', act: acts.start };
    case 'ready':
    case 'through':
      return { label: 'Start', act: acts.start };
  }
}
