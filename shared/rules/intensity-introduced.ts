import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { effortOf, hardMetres } from '../training/hard-part.ts';
import type { Workout } from '../training/workout.ts';
import type { Units } from '../units/units.ts';
import { formatDay, formatDayFrom, formatDistance } from '../words/format.ts';
import { lacking, QUIET, settle } from './answers.ts';
import { hasTraining, logBegins, NO_TRAINING, reachesBack } from './looking/log-reach.ts';
import { openInSight } from './looking/looked-at.ts';
import { easeOf, subjectOf, swapOf } from './looking/plan-edits.ts';
import { firstUnplanned } from './looking/plan-known.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { BLACK } from './sources/documents.ts';

const THRESHOLDS = {
  daysWithout: {
    value: 28,
    unit: 'days without hard running',
    reason: 'Our choice: the document names the introduction of hard running, but no number.',
  },
};

type Evidence = {
  readonly date: IsoDate;
  readonly done: boolean;
  /** Metres in zone 3 and above; null where it is not known. */
  readonly hardMetres: number | null;
  readonly daysWithout: number;
  /** The last hard run before, where the log that was looked at holds one. */
  readonly lastHardDate: IsoDate | null;
  readonly openEpisode: boolean;
};

export const intensityIntroduced: Rule<Evidence> = {
  id: 'intensity-introduced',
  title: 'First hard running in a while',
  severity: 'caution',
  grade: 'document',
  question: 'Is this the first hard run after 28 days without one?',
  thresholds: THRESHOLDS,
  sources: [BLACK],
  why: 'Bringing in hard running is named as a common cause of pain where the hamstring begins.',
  certainty: 'An expert’s opinion. The 28 days and the strides are our own choice.',
  quiet: 'No run of this week brings hard running back after 28 days without it.',
  judge: (situation) => {
    if (!hasTraining(situation)) return [lacking(NO_TRAINING)];
    return settle(situation.runs.map((run, index) => judgeRun(run, index, situation)));
  },
  extent: ({ hardMetres: hard }) => hard ?? 0,
  say,
};

function judgeRun(run: Workout, index: number, situation: Situation): Answer<Evidence> {
  const { date } = run;
  const effort = effortOf(run);
  if (date < situation.dates[0] || effort === 'easy') return QUIET;
  const from = addDays(date, -THRESHOLDS.daysWithout.value);
  // Runs are in order, so that of two hard runs on one day only the earlier one is the first.
  const before = situation.runs.slice(0, index);
  const recent = before.filter((other) => other.date >= from);
  if (recent.some(isHard)) return QUIET;
  if (effort === 'unknown') return lacking(effortMissing(run));
  const unknown = recent.find((other) => effortOf(other) === 'unknown');
  if (unknown) return lacking(effortMissing(unknown));
  if (!reachesBack(situation, from)) {
    const begins = logBegins(situation);
    return lacking(`${begins}; whether hard running on ${formatDay(date)} is new takes 28 days.`);
  }
  const unplanned = firstUnplanned(from, date, situation);
  if (unplanned !== undefined) return lacking(planMissing(unplanned, date));
  const openEpisode = openInSight(situation, date).length > 0;
  return fired(run, before.findLast(isHard)?.date ?? null, openEpisode);
}

function isHard(run: Workout): boolean {
  return effortOf(run) === 'hard';
}

function planMissing(day: IsoDate, date: IsoDate): string {
  return `Nothing is planned yet in the week of ${formatDay(day)}; whether hard running on ${formatDay(date)} is new takes the 28 days before it.`;
}

function effortMissing({ date }: Workout): string {
  return `The run on ${formatDay(date)} says neither its kind nor how much of it was hard.`;
}

function fired(run: Workout, lastHardDate: IsoDate | null, openEpisode: boolean): Answer<Evidence> {
  const { date } = run;
  return {
    status: 'fired',
    severity: 'caution',
    date,
    evidence: {
      date,
      done: run.status === 'done',
      hardMetres: hardMetres(run) ?? null,
      daysWithout: THRESHOLDS.daysWithout.value,
      lastHardDate,
      openEpisode,
    },
    subjects: [subjectOf(run)],
    remedies: [...swapOf(run), ...easeOf(run)],
  };
}

function say(seen: Evidence, units: Units) {
  const { date, hardMetres: hard, daysWithout, lastHardDate } = seen;
  const amount = hard ? `${formatDistance(hard, units)} hard` : 'a hard run';
  const last = lastHardDate
    ? ` The last hard run was on ${formatDayFrom(lastHardDate, date)}.`
    : '';
  return {
    seen: `${formatDay(date)}: ${amount}, with no hard run in the ${daysWithout} days before.${last}`,
    next: nextStep(seen),
  };
}

/** Strides are fast running too: not while a spot is sore. */
function nextStep({ done, openEpisode }: Evidence): string {
  if (done)
    return 'It is done. Let the next runs be easy, and note how it feels the morning after.';
  return openEpisode
    ? 'While a spot is sore, keep the run easy, or swap it to water jogging at the same effort. Once it has settled, begin with strides on the flat, 4 × 15–20 s.'
    : 'Begin with strides on the flat, 4 × 15–20 s, or swap it to water jogging at the same effort.';
}
