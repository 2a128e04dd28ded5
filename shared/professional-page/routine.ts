import { exerciseName } from '../routine/catalogue.ts';
import { Exercise } from '../routine/exercise.ts';
import { blockOf, type PageBlock } from './page.ts';
import { type Days, numberOf, within } from './since.ts';
import type { WholeLog } from './whole-log.ts';

/** The exercises of the routine that were ticked, and on how many days. */
export function routine({ exercisesDone }: WholeLog, days: Days): PageBlock {
  const ticks = within(exercisesDone, days);
  const counts = Exercise.options.flatMap((exercise) => {
    const { length } = ticks.filter((tick) => tick.exercise === exercise);
    return length === 0 ? [] : [`${exerciseName(exercise).toLowerCase()} (${length})`];
  });
  const onDays = new Set(ticks.map(({ date }) => date)).size;
  const lines =
    counts.length === 0
      ? []
      : [`On ${onDays} of ${numberOf(days)} days; days of each: ${counts.join(', ')}.`];
  return blockOf('routine', 'Stretching and strengthening', lines, 'Tick the routine when done.');
}
