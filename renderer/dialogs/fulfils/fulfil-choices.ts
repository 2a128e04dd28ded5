import { daysBetween } from '../../../shared/calendar/iso-date.ts';
import type { InputOf } from '../../../shared/contract/operations.ts';
import type { Activity } from '../../../shared/training/activity.ts';
import type { Session } from '../../../shared/training/session.ts';
import { SessionId } from '../../../shared/units/ids.ts';
import { formatDay } from '../../../shared/words/format.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import type { Choice } from '../../ui/segmented.tsx';

/** Life moves a session by a few days; what is further away is another week's. */
const DAYS_AROUND = 7;
const BY_RULE = 'by-rule';
const NONE = 'no-session';

/** The sessions around the day of an activity, the nearest first, after the two other answers. */
export function fulfilChoices(
  sessions: readonly Session[],
  activity: Activity,
): readonly Choice<string>[] {
  const away = ({ date }: Session) => Math.abs(daysBetween(activity.date, date));
  const around = sessions
    .filter((session) => away(session) <= DAYS_AROUND || session.id === activity.fulfils)
    .toSorted((one, other) => away(one) - away(other));
  return [
    { value: BY_RULE, name: 'As the planner matches it: same day and sport' },
    { value: NONE, name: 'None: it was beside the plan' },
    ...around.map((session) => ({
      value: String(session.id),
      name: `${workoutName(session)}, ${formatDay(session.date)}`,
    })),
  ];
}

/** The choice that stands for what is stored. */
export function choiceNow({ fulfils }: Activity): string {
  return fulfils === undefined ? BY_RULE : String(fulfils);
}

/** What a choice means for the contract. */
export function fulfilsOf(choice: string): InputOf<'activity.fulfil'>['fulfils'] {
  if (choice === BY_RULE) return null;
  return choice === NONE ? NONE : SessionId.parse(Number(choice));
}
