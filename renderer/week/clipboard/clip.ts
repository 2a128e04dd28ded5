import { z } from 'zod';
import { addDays, daysBetween, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { PlanEdit } from '../../../shared/planning/plan-edit.ts';
import { templateWorkout } from '../../../shared/templates/save-template.ts';
import { PlannedWorkout, type Session } from '../../../shared/training/session.ts';
import { HARD_PART_MESSAGE, hardPartFits } from '../../../shared/training/workout-fields.ts';

/** As many as one change of the plan takes. */
const MOST_SESSIONS = 100;
/** Characters. A hundred sessions with long notes stay below it. */
const LONGEST_CLIP = 1_000_000;

/** Sessions as text on the clipboard, in order of their days. */
const Clip = z.strictObject({
  evenload: z.literal('sessions'),
  sessions: z
    .array(PlannedWorkout.refine(hardPartFits, HARD_PART_MESSAGE))
    .min(1)
    .max(MOST_SESSIONS),
});
type Clip = z.infer<typeof Clip>;

/** What of the sessions is copied: not what life has done to them since they were planned. */
export function clipText(sessions: readonly Session[]): string {
  const workouts = sessions.map((session) => ({ ...templateWorkout(session), date: session.date }));
  return JSON.stringify({ evenload: 'sessions', sessions: workouts });
}

/** The sessions that a text holds; undefined when it is not from here, or was spoiled on the way. */
export function readClip(text: string): Clip | undefined {
  if (text.length > LONGEST_CLIP) return undefined;
  const { data } = Clip.safeParse(parsedJson(text));
  return data;
}

/** Plans the sessions with the first of them on `date`, the others as many days later as they were. */
export function pasteEdits({ sessions }: Clip, date: IsoDate): readonly PlanEdit[] {
  const first = firstDate(sessions);
  return sessions.map((workout) => ({
    type: 'plan',
    workout: { ...workout, date: addDays(date, daysBetween(first, workout.date)) },
  }));
}

/** Moves the sessions that were cut in the same way. */
export function pasteCutEdits(sessions: readonly Session[], date: IsoDate): readonly PlanEdit[] {
  const first = firstDate(sessions);
  return sessions.map((session) => ({
    type: 'move',
    sessionId: session.id,
    date: addDays(date, daysBetween(first, session.date)),
  }));
}

function firstDate(dated: readonly { readonly date: IsoDate }[]): IsoDate {
  const [first, ...rest] = dated;
  if (!first) throw new Error('Nothing was copied, so it has no first day.');
  return rest.reduce((earliest, { date }) => (date < earliest ? date : earliest), first.date);
}

/** Undefined for text that is no JSON: that is what most text on a clipboard is. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
