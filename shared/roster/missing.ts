import { morningQuestions } from '../body/morning-questions.ts';
import { addDays, type IsoDate, isWithin } from '../calendar/iso-date.ts';
import { fulfilments } from '../training/fulfilment.ts';
import type { History } from '../week/history.ts';
import type { Missing, MissingMorning } from './overview.ts';

/** Days looked back: our choice, a week, since who was asked later would not remember. */
const DAYS = 7;

/** What of the last seven days nobody has said, as seen from `today`. */
export function missingIn(history: History, today: IsoDate): Missing {
  const first = addDays(today, 1 - DAYS);
  return {
    mornings: missingMornings(history, today),
    sessions: sessionsWithoutWord(history, today),
    ratings: history.activities.filter(
      ({ date, rpe }) => rpe === undefined && isWithin(date, first, today),
    ).length,
  };
}

function missingMornings(history: History, today: IsoDate): readonly MissingMorning[] {
  const days = Array.from({ length: DAYS }, (_, back) => addDays(today, -back));
  return days.flatMap((date) =>
    morningQuestions(history, date).map(({ region, side }) => ({ date, region, side })),
  );
}

/** Today's may still be done. */
function sessionsWithoutWord({ sessions, activities }: History, today: IsoDate): number {
  const done = fulfilments(sessions, activities);
  const first = addDays(today, -DAYS);
  return sessions.filter(
    ({ id, date, skippedBecause }) =>
      isWithin(date, first, addDays(today, -1)) && skippedBecause === undefined && !done.has(id),
  ).length;
}
