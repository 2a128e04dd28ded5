import { settle } from './answers.ts';
import { plannedRunsFrom } from './looking/next-runs.ts';
import {
  type PainEvidence,
  painExtent,
  painFired,
  painSeen,
  painUnfired,
} from './looking/pain-answers.ts';
import { PAIN_THRESHOLDS, type PainReading, painReadings } from './looking/pain-readings.ts';
import { swapOf } from './looking/plan-edits.ts';
import { byDayAndSpotOf } from './looking/standing-symptoms.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { SILBERNAGEL_2007 } from './sources/pain-and-signs.ts';

const { tooHighAbove, tooMuchRise } = PAIN_THRESHOLDS;
const LIMIT = `The limit is ${tooHighAbove.value} of 10, or ${tooMuchRise.value} points more the next morning than before training.`;

export const painTooHigh: Rule<PainEvidence> = {
  id: 'pain-too-high',
  title: 'Pain is too high to run on',
  severity: 'caution',
  grade: 'trial',
  question:
    'Is pain above 5 around training, or 2 or more above before training by the next morning, or has the gait changed?',
  thresholds: { tooHighAbove, tooMuchRise },
  sources: [SILBERNAGEL_2007],
  why: 'In a trial, patients with a sore tendon who ran on, keeping pain at 5 or less and settled by the next morning, did as well as those who stopped. Beyond that, nobody has shown that running on is safe.',
  certainty:
    'A trial, but of another tendon, the Achilles. The 2 points are our own choice. It does not hold for tingling, numbness or shooting pain.',
  quiet:
    'No pain logged around training is above 5, no logged morning is 2 or more above before training, and no changed gait is logged. What was not logged is not known.',
  judge,
  extent: painExtent,
  say: (seen) => ({
    seen: painSeen(seen, LIMIT),
    next: 'Swap the next runs until it is back to where it was before. If it does not settle, see a professional.',
  }),
};

function judge(situation: Situation): readonly Answer<PainEvidence>[] {
  const readings = painReadings(situation);
  const fired = byDayAndSpotOf(
    readings.filter(({ level }) => level === 'too-high'),
    ({ entry }) => entry,
  ).flatMap((group) => painFired(group, swaps(group, situation), situation));
  return settle([...fired, painUnfired(situation, readings, isUndecided)]);
}

/** Had there been no pain before the run, this morning would be too much of a rise. */
function isUndecided({ entry, lacksBefore }: PainReading): boolean {
  return lacksBefore && entry.pain >= tooMuchRise.value;
}

function swaps([first]: readonly PainReading[], situation: Situation) {
  return first ? plannedRunsFrom(situation, first.entry.date).flatMap(swapOf) : [];
}
