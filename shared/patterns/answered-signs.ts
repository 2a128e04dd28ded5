import { speaksOf } from '../body/sign-answers.ts';
import { joinSigns, nameSigns } from '../body/sign-families.ts';
import type { Sign, Symptom } from '../body/symptom.ts';
import { type StandingSpot, standingSpots } from '../routine/standing-spots.ts';
import { isSameSpot, placeOf } from '../rules/looking/standing-symptoms.ts';
import { formatDayFrom } from '../words/format.ts';
import type { EpisodeLog } from './episode-log.ts';
import type { Answered } from './known-fact.ts';

/**
 * Is any of these signs there? By the last word of the spot on them; a sign that stands at
 * another spot counts too, because a nerve does not stay in one region. "No" takes that somebody
 * asked about this spot.
 */
export function answeredSigns(signs: readonly Sign[], log: EpisodeLog): Answered | undefined {
  const asked = lastDay(log.entries.filter((entry) => speaksOf(entry, signs)));
  const here = asked.filter((entry) => hasAny(entry, signs));
  return fromEntries(here, signs, log) ?? elsewhere(signs, log) ?? noneIn(asked, signs, log);
}

function fromEntries(
  entries: readonly Symptom[],
  wanted: readonly Sign[],
  { until }: EpisodeLog,
): Answered | undefined {
  const [entry] = entries;
  if (!entry) return undefined;
  const there = entries.flatMap(({ signs = [] }) => signs.filter((sign) => wanted.includes(sign)));
  const names = nameSigns(joinSigns(there));
  const day = formatDayFrom(entry.date, until);
  return { answer: 'yes', on: entry.date, from: `Logged on ${day}: ${names}` };
}

/** The signs that stand at other spots on the same side, or on both. */
function elsewhere(
  wanted: readonly Sign[],
  { history, episode, until }: EpisodeLog,
): Answered | undefined {
  const found = standingSpots(history, until)
    .filter(({ spot }) => !isSameSpot(spot, episode) && isSameLeg(spot, episode))
    .filter(({ signs }) => wanted.some((sign) => signs?.has(sign)));
  if (found.length === 0) return undefined;
  const there = wanted.filter((sign) => found.some(({ signs }) => signs?.has(sign)));
  const places = found.map(({ spot }) => placeOf(spot)).sort();
  return {
    answer: 'yes',
    on: until,
    from: `Logged for another spot (${places.join('; ')}): ${nameSigns(joinSigns(there))}`,
  };
}

function isSameLeg({ side }: StandingSpot['spot'], episode: EpisodeLog['episode']): boolean {
  return side === episode.side || side === 'both' || episode.side === 'both';
}

function noneIn(
  asked: readonly Symptom[],
  wanted: readonly Sign[],
  { entries, until }: EpisodeLog,
): Answered | undefined {
  const [entry] = asked;
  if (!entry) return undefined;
  const earlier = lastDay(entries.filter((one) => hasAny(one, wanted)))[0];
  const before = earlier ? `; it was there on ${formatDayFrom(earlier.date, until)}` : '';
  return {
    answer: 'no',
    on: entry.date,
    from: `Asked on ${formatDayFrom(entry.date, until)}, and not there${before}`,
  };
}

function hasAny({ signs = [] }: Symptom, wanted: readonly Sign[]): boolean {
  return signs.some((sign) => wanted.includes(sign));
}

function lastDay(entries: readonly Symptom[]): readonly Symptom[] {
  const last = entries.reduce((latest, { date }) => (date > latest ? date : latest), '');
  return entries.filter(({ date }) => date === last);
}
