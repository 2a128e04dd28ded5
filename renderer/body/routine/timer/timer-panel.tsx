import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { stepOf, type Timer, timerOf } from '../../../../shared/routine/timer/timer.ts';
import type { TimedDose } from '../../../../shared/routine/timer/timer-step.ts';
import { announce } from '../../../data/announcements.ts';
import { singleKeys } from '../../../keys/single-keys.ts';
import { Button } from '../../../ui/button.tsx';
import { HoldLength } from './hold-length.tsx';
import { TimerButtons } from './timer-buttons.tsx';
import styles from './timer-panel.module.css';
import { leapWords, secondsLeft, spokenWords, throughWords } from './timer-words.ts';
import { useTimer } from './use-timer.ts';

type Props = {
  readonly name: string;
  readonly dose: TimedDose;
  readonly isDone: boolean;
  readonly tick: () => void;
  readonly close: () => void;
};

/** The timer of one exercise; with another length of its holds it begins anew. */
export function TimerPanel({ name, dose, ...rest }: Props) {
  const [seconds, setSeconds] = useState(dose.seconds?.from ?? 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset; its legend would be drawn in the frame
    <div className={styles.panel} role="group" aria-label={`Timer: ${name}`}>
      {dose.seconds && dose.seconds.from < dose.seconds.to && (
        <HoldLength {...dose.seconds} seconds={seconds} choose={setSeconds} />
      )}
      <RunningTimer key={seconds} timer={timerOf(dose.steps(seconds))} {...rest} />
    </div>
  );
}

type TimerProps = Omit<Props, 'name' | 'dose'> & { readonly timer: Timer };

function RunningTimer({ timer: first, isDone, tick, close }: TimerProps) {
  const [timer, acts] = useTimer(first);
  useSpoken(timer);
  const { status } = timer.run;
  const isWhole = status === 'through' && timer.skipped === 0;
  const tickOff = useEffectEvent(() => {
    if (!isDone) tick();
  });
  // Only what ran to its end in sight ticks itself off; what was skipped is the person's to say.
  useEffect(() => {
    if (isWhole) tickOff();
  }, [isWhole]);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actOf(event, { skip: acts.skip, close });
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside, which say so
    <div className={styles.timer} onKeyDown={onKeyDown}>
      {status === 'through' ? <p>{throughWords(timer)}</p> : <Now timer={timer} />}
      <TimerButtons timer={timer} acts={acts} />
      {status === 'through' && !isWhole && !isDone && (
        <Button size="small" variant="primary" onPress={tick}>
          Tick it off
        </Button>
      )}
      {status === 'through' && isDone && <p className={styles.small}>Ticked off for today.</p>}
    </div>
  );
}

function actOf(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  acts: Record<'skip' | 'close', () => void>,
) {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === 'Escape') return acts.close;
  return key.toLowerCase() === 's' && singleKeys() === 'on' ? acts.skip : undefined;
}

/** The present piece: its name, what is left of it, and how many there are. */
function Now({ timer }: { timer: Timer }) {
  const { at, steps, run } = timer;
  const step = stepOf(timer);
  if (!step) return null;
  if (run.status === 'asking') return <p className={styles.asking}>{leapWords(run.leapt)}</p>;
  return (
    <>
      <p className={styles.name}>
        <span>{step.name}</span>
        {steps.length > 1 && (
          <span className={styles.small}>
            part {at + 1} of {steps.length}
          </span>
        )}
      </p>
      <p className={styles.left} role="timer">
        {step.type === 'hold' ? `${secondsLeft(timer)} s` : `${step.times} times`}
      </p>
    </>
  );
}

/** Seconds before the end at which a screen reader says so, of holds twice as long or more. */
const LAST_SECONDS = 10;

function useSpoken(timer: Timer): void {
  const step = stepOf(timer);
  const isLong = step?.type === 'hold' && step.seconds >= 2 * LAST_SECONDS;
  const isEnding =
    isLong && timer.run.status === 'running' && (secondsLeft(timer) ?? 0) <= LAST_SECONDS;
  const { status } = timer.run;
  const say = useEffectEvent(() => announce(spokenWords(timer)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: spoken when the timer comes to stand elsewhere
  useEffect(() => say(), [timer.at, status]);
  useEffect(() => {
    if (isEnding) say();
  }, [isEnding]);
}
