import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react';
import { stepOf, type Timer } from '../../../../shared/routine/timer/timer.ts';
import type { TimedDose } from '../../../../shared/routine/timer/timer-step.ts';
import { singleKeys } from '../../../keys/single-keys.ts';
import { Button } from '../../../ui/button.tsx';
import { HoldLength } from './hold-length.tsx';
import { chooseHold, closeUnlessUnderWay, type OpenTimer, takesFocus } from './open-timers.ts';
import { TimerButtons } from './timer-buttons.tsx';
import styles from './timer-panel.module.css';
import { leapWords, secondsLeft, throughWords } from './timer-words.ts';
import { useTimerActs } from './use-timer-acts.ts';

type Props = {
  readonly open: OpenTimer;
  readonly dose: TimedDose;
  readonly isDone: boolean;
  readonly tick: () => void;
  readonly close: () => void;
};

/** The timer of one exercise; with another length of its holds it begins anew. */
export function TimerPanel({ open, dose, ...rest }: Props) {
  const { name, seconds } = open;
  const leave = useEffectEvent(() => closeUnlessUnderWay(open));
  useEffect(() => () => leave(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset; its legend would be drawn in the frame
    <div className={styles.panel} role="group" aria-label={`Timer: ${name}`}>
      {dose.seconds && dose.seconds.from < dose.seconds.to && (
        <HoldLength
          {...dose.seconds}
          seconds={seconds}
          choose={(chosen) => chooseHold(open, chosen)}
        />
      )}
      <TimerInSight open={open} {...rest} />
    </div>
  );
}

function TimerInSight({ open, isDone, tick, close }: Omit<Props, 'dose'>) {
  const { timer } = open;
  const acts = useTimerActs(open);
  const place = useFocus(open);
  const isThrough = timer.run.status === 'through';
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actOf(event, { skip: acts.skip, close });
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside, which say so
    <div ref={place} className={styles.timer} tabIndex={-1} onKeyDown={onKeyDown}>
      {isThrough ? <p>{throughWords(timer)}</p> : <Now timer={timer} />}
      <TimerButtons timer={timer} acts={acts} />
      {isThrough && timer.skipped > 0 && !isDone && (
        <Button size="small" variant="primary" onPress={tick}>
          Tick it off
        </Button>
      )}
      {isThrough && isDone && <p className={styles.small}>Ticked off for today.</p>}
    </div>
  );
}

/** Gives the focus to the buttons when the timer is opened, and keeps it when they go. */
function useFocus(open: OpenTimer) {
  const place = useRef<HTMLDivElement>(null);
  const isThrough = open.timer.run.status === 'through';
  const arrive = useEffectEvent(() => {
    if (takesFocus(open)) place.current?.querySelector('button')?.focus();
  });
  useEffect(() => arrive(), []);
  useEffect(() => {
    if (isThrough && document.activeElement === document.body) {
      place.current?.focus({ preventScroll: true });
    }
  }, [isThrough]);
  return place;
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
