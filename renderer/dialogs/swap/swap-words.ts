import type { Uncovered } from '../../../shared/planning/swap.ts';
import type { Kind } from '../../../shared/training/kind.ts';
import { runningMetres } from '../../../shared/training/running-load.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { CrossTrainingSport } from '../../../shared/training/sport.ts';
import type { Units } from '../../../shared/units/units.ts';
import { formatDistance, formatLoad, formatMinutes } from '../../../shared/words/format.ts';
import { hardPartWords } from '../../../shared/words/hard-part-words.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';

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

/**
 * What of the run's structure the swap keeps: its title and note stand as they are, and its hard
 * part is told as it was said. Undefined where the run has no hard part that anybody said.
 */
export function structureWords(
  session: Session,
  sport: CrossTrainingSport,
  units: Units,
): string | undefined {
  const run = session.swappedFrom ?? session;
  const hard = hardPartWords(run, units);
  if (sport !== 'water-jog' || (!hard && !REPEATED.has(run.kind))) return undefined;
  const part = hard ? ` Hard part: ${hard}.` : '';
  return `The structure of the run stays: ${workoutName(session)}.${part} Keep it in the water, by time and effort.`;
}

/** Kinds that are run in repetitions. */
const REPEATED: ReadonlySet<Kind> = new Set<Kind>(['intervals', 'hills', 'sprints']);

/** How to hold the effort of a swapped session. */
export function effortWords(sport: CrossTrainingSport): string {
  if (sport === 'water-jog') {
    return 'Go by RPE, not by heart rate: in deep water the heart beats about 10 to 18 bpm slower at the same effort.';
  }
  if (sport === 'swim') {
    return 'Go by RPE, not by heart rate, as always in water.';
  }
  return 'Go by RPE. If the saddle brings on the pain, stop and choose water.';
}
