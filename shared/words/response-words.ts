import type { SportResponse } from '../body/response.ts';
import { RESPONSE_THRESHOLDS } from '../body/response.ts';
import type { Sport } from '../training/sport.ts';
import { formatNumber } from './format.ts';

/** What a person does who does a sport: `after water jogging`. */
export const DOING_NAMES: Readonly<Record<Sport, string>> = {
  run: 'running',
  bike: 'cycling',
  swim: 'swimming',
  'water-jog': 'water jogging',
  strength: 'strength training',
  mobility: 'mobility work',
  walk: 'walking',
  other: 'other training',
};

/** Points of 10, to the tenth that the words show; what reads as none is none. */
export function tenths(points: number): number {
  return Math.round(points * 10) / 10 || 0;
}

/**
 * `After water jogging your next mornings were better by 0.8 (7 times)`, without a full stop; for
 * somebody else to read, `the` next mornings.
 */
export function responseWords(response: SportResponse, whose: 'your' | 'the' = 'your'): string {
  const { sport, count } = response;
  if (response.status === 'not-enough-data') return tooFewMornings(sport, count);
  const mean = tenths(response.mean);
  const change =
    mean === 0
      ? 'neither better nor worse'
      : `${mean < 0 ? 'better' : 'worse'} by ${formatNumber(Math.abs(mean))}`;
  return `After ${DOING_NAMES[sport]} ${whose} next mornings were ${change} (${count} times)`;
}

/** Says that too little is logged to tell, and how much it would take. */
export function tooFewMornings(sport: Sport, count: number): string {
  return `Not enough mornings after ${DOING_NAMES[sport]} to tell: ${count} of ${RESPONSE_THRESHOLDS.times.value}`;
}
