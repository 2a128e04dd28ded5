import type { IsoDate } from '../calendar/iso-date.ts';
import { fulfilments } from '../training/fulfilment.ts';
import { Sport } from '../training/sport.ts';
import { SPORT_NAMES } from '../words/names.ts';
import { blockOf, type PageBlock } from './page.ts';
import { type Days, within } from './since.ts';
import type { WholeLog } from './whole-log.ts';

/** Runs that were swapped for another sport, and how many of the swapped sessions were done. */
export function swaps(
  { sessions, activities }: WholeLog,
  { from, to }: Days,
  today: IsoDate,
): PageBlock {
  const swapped = within(sessions, { from, to }).filter(
    ({ swappedFrom, date }) => swappedFrom !== undefined && date <= today,
  );
  if (swapped.length === 0) {
    return blockOf('swaps', 'Runs swapped', ['None in the plan of these days.']);
  }
  const done = fulfilments(sessions, activities);
  const counts = Sport.options.flatMap((sport) => {
    const { length } = swapped.filter((session) => session.sport === sport);
    return length === 0 ? [] : [`${SPORT_NAMES[sport].toLowerCase()} ${length}`];
  });
  const doneCount = swapped.filter(({ id }) => done.has(id)).length;
  return blockOf('swaps', 'Runs swapped', [
    `For another sport: ${counts.join(', ')}. Done by the log: ${doneCount} of ${swapped.length}.`,
  ]);
}
