import { useEffect, useEffectEvent, useMemo } from 'react';
import { readRoutine } from '../../../../shared/routine/read-routine.ts';
import type { Athlete } from '../../../../shared/training/athlete.ts';
import type { AthleteId } from '../../../../shared/units/ids.ts';
import { announce } from '../../../data/announcements.ts';
import { showToast } from '../../../data/toasts.ts';
import { useChange } from '../../../data/use-change.ts';
import { useThisWeek } from '../../../data/use-this-week.ts';
import { closeTimer, type OpenTimer, useOpenTimers } from './open-timers.ts';
import { elsewhereWords, isEnding, spokenWords } from './timer-words.ts';
import { useLooks } from './use-looks.ts';

type Props = {
  readonly athletes: readonly Athlete[];
  /** Whose routine is on screen. */
  readonly inSight: AthleteId | undefined;
};

/** Keeps the timers of the routine going, whatever room is open. */
export function RoutineTimers({ athletes, inSight }: Props) {
  const timers = useOpenTimers();
  useLooks(timers.some(({ timer }) => timer.run.status === 'running'));
  return timers.map((open) => {
    const athlete = athletes.find(({ id }) => id === open.athleteId);
    const key = `${open.athleteId} ${open.exercise}`;
    const isInSight = inSight === open.athleteId;
    return athlete && <KeptTimer key={key} open={open} athlete={athlete} isInSight={isInSight} />;
  });
}

type KeptProps = {
  readonly open: OpenTimer;
  readonly athlete: Athlete;
  readonly isInSight: boolean;
};

/** Says where the timer stands, ticks off what was held to the end, and ends with its exercise. */
function KeptTimer({ open, athlete, isInSight }: KeptProps) {
  const { timer } = open;
  const { data } = useThisWeek(athlete);
  const routine = useMemo(() => data && readRoutine(data.history, data.today), [data]);
  const entry = routine?.exercises.find(({ exercise }) => exercise === open.exercise);
  // Its end is spoken already, and one announcement would cut the other short.
  const { mutate: tick } = useChange('routine.tick', { announces: false });
  useSpoken(open, isInSight);
  // Only what ran to its end ticks itself off; what was skipped is the person's to say.
  const isWhole = timer.run.status === 'through' && timer.skipped === 0;
  const isToBeTicked = isWhole && entry !== undefined;
  const tickOff = useEffectEvent(() => {
    const { athleteId, exercise } = open;
    if (routine && !entry?.done) tick({ athleteId, exercise, date: routine.today });
  });
  useEffect(() => {
    if (isToBeTicked) tickOff();
  }, [isToBeTicked]);
  const isStopped = routine?.due.paused !== undefined || entry?.gate.status === 'hidden';
  useEffect(() => {
    if (isStopped) closeTimer(open);
  }, [isStopped, open]);
  return null;
}

function useSpoken(open: OpenTimer, isInSight: boolean): void {
  const { timer } = open;
  const { status } = timer.run;
  const say = useEffectEvent(() => {
    const words = isInSight ? spokenWords(timer) : elsewhereWords(open);
    announce(words);
    if (status === 'through' && !isInSight) showToast({ tone: 'good', text: words });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: spoken when the timer comes to stand elsewhere
  useEffect(() => say(), [timer.steps, timer.at, status]);
  const isNearEnd = isEnding(timer);
  useEffect(() => {
    if (isNearEnd) say();
  }, [isNearEnd]);
}
