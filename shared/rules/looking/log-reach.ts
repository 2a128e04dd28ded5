import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { formatDay } from '../../words/format.ts';
import type { Situation } from '../rule.ts';

type Looked = Pick<Situation, 'history'>;

/** Days. A log that begins with a rest day or two still holds a whole week's distance. */
const REST_DAYS_AT_THE_START = 2;

export const NO_TRAINING = 'No training is logged or planned yet.';

/** Is there anything to judge a plan by? */
export function hasTraining({ history }: Looked): boolean {
  const { activities, sessions, firstActivityDate } = history;
  return activities.length > 0 || sessions.length > 0 || firstActivityDate !== undefined;
}

/** Does the log go back to `date`? Only then does "none since" mean none. */
export function reachesBack({ history }: Looked, date: IsoDate): boolean {
  return history.firstActivityDate !== undefined && history.firstActivityDate <= date;
}

/** Does the log go back far enough for a sum that starts on `date`? */
export function coversSumFrom(looked: Looked, date: IsoDate): boolean {
  return reachesBack(looked, addDays(date, REST_DAYS_AT_THE_START));
}

/** Says where the log begins, for an answer that lacks data. */
export function logBegins({ history }: Looked): string {
  const { firstActivityDate } = history;
  return firstActivityDate === undefined
    ? 'No activity is in the log yet'
    : `The log begins on ${formatDay(firstActivityDate)}`;
}
