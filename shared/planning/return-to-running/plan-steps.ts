import type { IsoDate } from '../../calendar/iso-date.ts';
import { onDay } from '../../rules/looking/days.ts';
import type { Situation } from '../../rules/rule.ts';
import type { ReturnStep } from '../../training/return-step.ts';
import type { PlannedSession, Workout } from '../../training/workout.ts';
import type { PlanEdit } from '../plan-edit.ts';
import { daysOnFoot, isFree } from './free-day.ts';
import { lowerOf, rankOf } from './ladder.ts';
import { moved, type Position } from './position.ts';
import { type RunningTime, runningTime } from './running-time.ts';
import { STEP_MINUTES, stepWorkout } from './step-workout.ts';
import type { WaySoFar } from './steps-taken.ts';

/** A step that is in the plan already. */
type PlannedStep = PlannedSession & { readonly returnStep: ReturnStep };

/** The week's days so far, each step taken as if it goes well. */
type Course = {
  readonly position: Position;
  readonly edits: readonly PlanEdit[];
  readonly onFoot: ReadonlySet<IsoDate>;
  readonly time: RunningTime;
};

/**
 * The edits that put the next steps on the free days of the week, from today on and with a day between.
 * Steps that are in the plan already stay, but for those above what comes next: these step back.
 */
export function planSteps(
  { state, taken }: WaySoFar,
  situation: Situation,
  daysWithout: number,
): readonly PlanEdit[] {
  const { dates, today, workouts } = situation;
  const daysDone = new Set(taken.map(({ date }) => date));
  const planned = workouts.filter(isPlannedStep);
  const start: Course = {
    position: planned
      .filter(({ date }) => date < dates[0])
      .reduce((before, { date, returnStep }) => movedOn(before, date, returnStep), state),
    edits: [],
    onFoot: new Set([...daysOnFoot(situation), ...daysDone]),
    time: runningTime(situation),
  };
  return dates.filter((date) => date >= today).reduce(withDay, start).edits;

  function movedOn(before: Position, date: IsoDate, step: ReturnStep): Position {
    return moved(before, { date, step }, 'well', daysWithout);
  }

  function withDay(course: Course, date: IsoDate): Course {
    const [lowest, ...others] = onDay(planned, date).toSorted(lowestFirst);
    if (!lowest) return withFree(course, date);
    if (daysDone.has(date)) return withoutHigher(course, [lowest, ...others], course.position.step);
    const step = lowerOf(lowest.returnStep, course.position.step);
    return withoutHigher(withPlanned(course, lowest), others, step);
  }

  function withPlanned(course: Course, { id, date, returnStep }: PlannedStep): Course {
    const { step } = course.position;
    if (rankOf(returnStep) <= rankOf(step)) {
      return { ...course, position: movedOn(course.position, date, returnStep) };
    }
    const edits: readonly PlanEdit[] = [
      { type: 'remove', sessionId: id },
      { type: 'plan', workout: stepWorkout(step, date) },
    ];
    return {
      ...course,
      position: movedOn(course.position, date, step),
      edits: [...course.edits, ...edits],
    };
  }

  function withFree(course: Course, date: IsoDate): Course {
    const { step } = course.position;
    const length = step === 'build' ? buildMinutes(course.time) : STEP_MINUTES;
    if (length < STEP_MINUTES || !isFree(date, length, course.onFoot, situation)) return course;
    return {
      position: movedOn(course.position, date, step),
      edits: [...course.edits, { type: 'plan', workout: stepWorkout(step, date, length) }],
      onFoot: new Set([...course.onFoot, date]),
      time: step === 'walk' ? course.time : { ...course.time, left: course.time.left - length },
    };
  }
}

function buildMinutes({ longest, left }: RunningTime): number {
  return Math.floor(Math.min(longest, left));
}

/** One step a day is enough: what is planned above it goes. */
function withoutHigher(course: Course, others: readonly PlannedStep[], step: ReturnStep): Course {
  const edits = others
    .filter(({ returnStep }) => rankOf(returnStep) > rankOf(step))
    .map(({ id }): PlanEdit => ({ type: 'remove', sessionId: id }));
  return { ...course, edits: [...course.edits, ...edits] };
}

function lowestFirst(one: PlannedStep, other: PlannedStep): number {
  return rankOf(one.returnStep) - rankOf(other.returnStep);
}

function isPlannedStep(workout: Workout): workout is PlannedStep {
  return workout.status === 'planned' && workout.returnStep !== undefined;
}
