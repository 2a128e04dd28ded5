import type { Uncovered } from '../../../shared/planning/swap.ts';
import { runningMetres } from '../../../shared/training/running-load.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { CrossTrainingSport } from '../../../shared/training/sport.ts';
import type { Units } from '../../../shared/units/units.ts';
import { formatDistance, formatLoad, formatMinutes } from '../../../shared/words/format.ts';

/** What a cap leaves uncovered, and why. */
export function uncoveredWords(uncovered: Uncovered, sport: CrossTrainingSport): string {
  const { minutes, aerobicLoad, cap } = uncovered;
  return `${formatMinutes(minutes)} and ${formatLoad(aerobicLoad)} are not covered: ${capWords(cap, sport)}.`;
}

const NOUNS: Readonly<Record<CrossTrainingSport, string>> = {
  bike: 'ride',
  swim: 'swim',
  'water-jog': 'water jogging',
};

function capWords(cap: Uncovered['cap'], sport: CrossTrainingSport): string {
  const name = NOUNS[sport];
  switch (cap) {
    case 'one-and-a-half-times':
      return 'a swap takes at most one and a half times the minutes of the run';
    case 'longest-in-sport':
      return `at most a tenth longer than your longest ${name} of the last 30 days`;
    case 'new-sport':
      return `there was no ${name} in the last 30 days, so it starts with 30 min`;
  }
}

/** The running load of a session; that of a run without a distance is not known, which is not 0. */
export function runningLoadWords(session: Session, units: Units): string {
  const metres = runningMetres(session);
  return metres === undefined ? 'not known' : formatDistance(metres, units);
}

/** How to hold the effort of a swapped session. */
export function effortWords(sport: CrossTrainingSport): string {
  if (sport === 'water-jog') {
    return 'Go by RPE, not by heart rate: in deep water the heart beats about 10 to 18 bpm slower at the same effort. Intervals keep their structure.';
  }
  if (sport === 'swim') {
    return 'Go by RPE, not by heart rate, as always in water.';
  }
  return 'Go by RPE. If the saddle brings on the pain, stop and choose water.';
}
