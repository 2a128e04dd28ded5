import { basename } from 'node:path';
import { addDays, type IsoDate } from '../../shared/calendar/iso-date.ts';
import { Activity } from '../../shared/training/activity.ts';
import { HARD_PART_MESSAGE, hardPartFits } from '../../shared/training/workout-fields.ts';
import type { DecodedActivity, DecodeOutcome } from '../import/decoded-activity.ts';

type Decoded = Extract<DecodeOutcome, { status: 'decoded' }>;

const Importable = Activity.omit({ id: true, athleteId: true }).refine(
  hardPartFits,
  HARD_PART_MESSAGE,
);

/** Days. East of here it may be tomorrow already. */
const DAYS_AHEAD = 1;

/** Why a decoded activity cannot be kept, if so: a number that no activity can have, or a day to come. */
export function problemWith(decoded: DecodedActivity, today: IsoDate): string | undefined {
  if (decoded.date > addDays(today, DAYS_AHEAD)) {
    return `The clock of the device was wrong: the file says ${decoded.date}, and today is ${today}. Log it by hand.`;
  }
  const parsed = Importable.safeParse(decoded);
  if (parsed.success) return undefined;
  const said = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return `An activity in the file cannot be kept. ${said.join('; ')}.`;
}

/** The entry of a decoded activity, with where it came from. */
export function activityOf(
  { path, format, damaged }: Decoded,
  decoded: DecodedActivity,
): Omit<Activity, 'id' | 'athleteId'> {
  return { ...decoded, origin: { fileName: basename(path), format, damaged } };
}
