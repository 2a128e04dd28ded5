import { effortOf } from '../training/hard-part.ts';
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
import { easeOf, swapOf } from './looking/plan-edits.ts';
import { byDayAndSpotOf } from './looking/standing-symptoms.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { SILBERNAGEL_2007 } from './sources/pain-and-signs.ts';

const { watchFrom, tooHighAbove } = PAIN_THRESHOLDS;
const LIMIT = `Watched from ${watchFrom.value} to ${tooHighAbove.value} of 10, and while the next morning is above before training.`;

export const painWatch: Rule<PainEvidence> = {
  id: 'pain-watch',
  title: 'Pain to watch',
  severity: 'caution',
  grade: 'trial',
  question: 'Is pain 3 to 5 around training, or not back by the next morning?',
  thresholds: { watchFrom, tooHighAbove },
  sources: [SILBERNAGEL_2007],
  why: 'In a trial, pain up to 5 that settled by the next morning did no harm that was found, while running went on. Pain of 3 to 5 is inside that, and near its edge.',
  certainty:
    'A trial, but of another tendon, the Achilles. The 3 is our own choice. It does not hold for tingling, numbness or shooting pain.',
  quiet:
    'No pain logged around training is from 3 to 5, or above before training by the next morning.',
  judge,
  extent: painExtent,
  say: (seen) => ({
    seen: painSeen(seen, LIMIT),
    next: 'Hold the volume, and leave out speed and hills until it has settled.',
  }),
};

function judge(situation: Situation): readonly Answer<PainEvidence>[] {
  const readings = painReadings(situation);
  const fired = byDayAndSpotOf(readings, ({ entry }) => entry)
    // What is too high already needs no second, quieter word on the same day.
    .filter((group) => group.every(({ level }) => level !== 'too-high'))
    .map((group) => group.filter(({ level }) => level === 'watch'))
    .flatMap((group) => painFired(group, editsOfHardRuns(group, situation), situation));
  return settle([...fired, painUnfired(situation, readings, isUndecided)]);
}

/** Had there been less pain before the run, this morning would be to watch. */
function isUndecided({ entry, lacksBefore, level }: PainReading): boolean {
  return lacksBefore && level === 'fine' && entry.pain > 0;
}

/** To be made flat and easy holds the volume; to be swapped spares the spot altogether. */
function editsOfHardRuns([first]: readonly PainReading[], situation: Situation) {
  if (!first) return [];
  return plannedRunsFrom(situation, first.entry.date)
    .filter((run) => effortOf(run) === 'hard')
    .flatMap((run) => [...easeOf(run), ...swapOf(run)]);
}
