import { morningChanges } from '../body/morning-changes.ts';
import { responsesOf, type SportResponse } from '../body/response.ts';
import type { EpisodeLog } from '../patterns/episode-log.ts';
import { HISTORY_DAYS } from '../week/history.ts';
import { formatNumber } from '../words/format.ts';
import { DOING_NAMES, tenths, tooFewMornings } from '../words/response-words.ts';
import { blockOf, type PageBlock } from './page.ts';
import { counted } from './words.ts';

const WEEKS = HISTORY_DAYS / 7;
const HINT = 'Log the pain of the morning before a sport and of the morning after.';
const LIMITS =
  'The morning after is held against the morning of the day. Days with several sports, and pain with signs of a nerve, are left out. What goes together need not cause each other.';

/** How the mornings after each sport were at this spot, of the same weeks as everywhere else. */
export function mornings({ history, episode, until }: EpisodeLog): PageBlock {
  const responses = responsesOf(morningChanges(history, episode, until));
  const lines = responses.map(responseLine);
  const said = lines.length > 0 ? [...lines, LIMITS] : [];
  return blockOf('mornings', `The next mornings, in the last ${WEEKS} weeks`, said, HINT);
}

/** `After running: worse by 0.9 on average (7 mornings, spread 0.7; worse by 1 or more: 5).` */
function responseLine(response: SportResponse): string {
  const { sport, count } = response;
  if (response.status === 'not-enough-data') return `${tooFewMornings(sport, count)}.`;
  const mean = tenths(response.mean);
  const change =
    mean === 0
      ? 'neither better nor worse'
      : `${mean < 0 ? 'better' : 'worse'} by ${formatNumber(Math.abs(mean))}`;
  return `After ${DOING_NAMES[sport]}: ${change} on average (${counted(count, 'morning')}, spread ${formatNumber(response.spread)}; worse by 1 or more: ${response.rises}).`;
}
