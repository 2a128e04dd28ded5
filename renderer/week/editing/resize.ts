import type { PlanEdit } from '../../../shared/planning/plan-edit.ts';
import type { Session } from '../../../shared/training/session.ts';
import { type Seconds, seconds } from '../../../shared/units/units.ts';

/** A session whose minutes are being changed. */
export type Resizing = { readonly session: Session; readonly durationSeconds: Seconds };

/** Minutes of one step, as people plan. */
const STEP_MINUTES = 5;
const MINUTES_IN_A_DAY = 1_440;
/** Pixels of the pointer for one step. */
const STEP_PIXELS = 8;

/** That many steps longer, shorter when negative, to full five minutes: 52 min and a step are 55. */
export function resized({ durationSeconds }: Session, steps: number): Seconds {
  if (steps === 0) return durationSeconds;
  const wanted = durationSeconds / 60 + steps * STEP_MINUTES;
  const round = steps > 0 ? Math.floor : Math.ceil;
  const minutes = round(wanted / STEP_MINUTES) * STEP_MINUTES;
  return seconds(Math.min(Math.max(minutes, STEP_MINUTES), MINUTES_IN_A_DAY) * 60);
}

export function stepsOf(pixels: number): number {
  return Math.trunc(pixels / STEP_PIXELS);
}

export function resizeEdit({ session, durationSeconds }: Resizing): PlanEdit {
  return { type: 'change-duration', sessionId: session.id, durationSeconds };
}
