import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { formatDay } from '../../words/format.ts';
import type { Situation } from '../rule.ts';

type Looked = { readonly history: Pick<Situation['history'], 'firstActivityDate'> };

/** Days. A log that begins with a rest day or two still holds a whole week's distance. */
const REST_DAYS_AT_THE_START = 2;

export const NO_TRAINING = 'No training is logged or planned up to the end of this week.';

/** Is there anything to judge a plan by? What comes after the week says nothing about it. */
export function hasTraining({ history, dates }: Pick<Situation, 'history' | 'dates'>): boolean {
  const { activities, sessions, firstActivityDate } = history;
  const isSoFar = ({ date }: { readonly date: IsoDate }) => date <= dates[6];
  return (
    (firstActivityDate !== undefined && firstActivityDate <= dates[6]) ||
    activities.some(isSoFar) ||
    sessions.some(isSoFar)
  );
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
