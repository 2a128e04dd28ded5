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
import { breakBefore, comesTooSoon } from './looking/running-break.ts';
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
  /** Does it come out of a break, as the first full run or later in the two weeks after? null: neither. */
  readonly afterBreak: 'first' | 'later' | null;
};

const CERTAINTY = 'An expert’s opinion. The 28 days and the strides are our own choice.';
const PROTOCOLS =
  'The 50 to 60 % is what return-to-running protocols say; “Running again after a break” leads to them.';

export const intensityIntroduced: Rule<Evidence> = {
  id: 'intensity-introduced',
  title: 'First hard running in a while',
  severity: 'caution',
  grade: 'document',
  question: 'Is this the first hard run after 28 days without one?',
  thresholds: THRESHOLDS,
  sources: [BLACK],
  why: 'Bringing in hard running is named as a common cause of pain where the hamstring begins.',
  certainty: CERTAINTY,
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
  // One of the same day does not matter: the day is the first with a hard run either way.
  const unknown = recent.find((other) => other.date < date && effortOf(other) === 'unknown');
  if (unknown) return lacking(effortMissing(unknown));
  if (!reachesBack(situation, from)) {
    const begins = logBegins(situation);
    return lacking(`${begins}; whether hard running on ${formatDay(date)} is new takes 28 days.`);
  }
  const unplanned = firstUnplanned(from, date, situation);
  if (unplanned !== undefined) return lacking(planMissing(unplanned, date));
  return fired(run, before.findLast(isHard)?.date ?? null, situation);
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

function fired(run: Workout, lastHardDate: IsoDate | null, situation: Situation): Answer<Evidence> {
  const { date } = run;
  const afterBreak = placeAfterBreak(date, situation);
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
      openEpisode: openInSight(situation, date).length > 0,
      afterBreak,
    },
    subjects: [subjectOf(run)],
    // As the first run after a break even an easy one comes too early.
    remedies: afterBreak === 'first' ? swapOf(run) : [...swapOf(run), ...easeOf(run)],
  };
}

function placeAfterBreak(date: IsoDate, situation: Situation): Evidence['afterBreak'] {
  const pause = breakBefore(date, situation);
  if (!pause) return null;
  return comesTooSoon(date, pause.endedOn, situation) ? 'first' : 'later';
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
    ...(seen.afterBreak && { certainty: `${CERTAINTY} ${PROTOCOLS}` }),
  };
}

/** Strides are fast running too: not while a spot is sore, nor before running itself is back. */
function nextStep({ done, openEpisode, afterBreak }: Evidence): string {
  if (done) {
    return 'It is done. Let the next runs be easy, and note how it feels the morning after.';
  }
  const easier = afterBreak === 'first' ? IN_WATER : `keep the run easy, or ${IN_WATER}`;
  if (openEpisode && afterBreak) {
    return `While a spot is sore and running is only coming back from a break, ${easier}. Once it has settled and ${YOU_ARE_BACK}, ${STRIDES}.`;
  }
  if (openEpisode) {
    return `While a spot is sore, ${easier}. Once it has settled, ${STRIDES}.`;
  }
  return afterBreak
    ? `Running is only coming back from a break: ${easier}. Once ${YOU_ARE_BACK}, ${STRIDES}.`
    : `Begin with strides on the flat, 4 × 15–20 s, or ${IN_WATER}.`;
}

const IN_WATER = 'swap it to water jogging at the same effort';
const STRIDES = 'begin with strides on the flat, 4 × 15–20 s';
const YOU_ARE_BACK = 'you are back at 50 to 60 % of what you ran before';
