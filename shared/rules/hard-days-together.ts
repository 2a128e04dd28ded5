import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import type { Workout } from '../training/workout.ts';
import { formatDay, formatMinutes } from '../words/format.ts';
import { lacking, QUIET, settle } from './answers.ts';
import type { Remedy } from './flag.ts';
import { nextClearDay } from './looking/clear-day.ts';
import { between, byDayOf, ofWeek } from './looking/days.ts';
import {
  demandingName,
  demandMissing,
  demandOf,
  isGentleOnceEased,
} from './looking/demanding-runs.ts';
import { hasTraining, NO_TRAINING } from './looking/log-reach.ts';
import { openInSight } from './looking/looked-at.ts';
import { easeOf, subjectOf, swapOf } from './looking/plan-edits.ts';
import { hoursBetween } from './looking/time-between.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { OWN_CHOICE } from './sources/own-choice.ts';

const THRESHOLDS = {
  hours: {
    value: 48,
    unit: 'hours from the end of one to the start of the next',
    reason: 'Our choice: room for an easy or swapped day between. No document gives a number.',
  },
};
const HOURS_IN_A_DAY = 24;
/** Days. A run of a whole day that began three days before can have ended less than 48 hours ago. */
const FARTHEST_DAYS = 3;

type Evidence = {
  /** The day of the later run. */
  readonly date: IsoDate;
  readonly done: boolean;
  readonly earlierDate: IsoDate;
  /** What the two runs are: `long run`, `intervals`. */
  readonly earlier: string;
  readonly later: string;
  readonly daysBetween: number;
  /** From the end of the one to the start of the other; null where a start is not known. */
  readonly hoursBetween: number | null;
  /** Would the later run be gentle if it were made easy? A long run would not. */
  readonly canBeEased: boolean;
  readonly openEpisode: boolean;
};

export const hardDaysTogether: Rule<Evidence> = {
  id: 'hard-days-together',
  title: 'Hard days close together',
  severity: 'caution',
  grade: 'default',
  question: 'Are there less than 48 hours between a long run, hard run or race and the next?',
  thresholds: THRESHOLDS,
  sources: [OWN_CHOICE],
  why: 'After a demanding run the body needs time before the next. An easy or swapped day between them gives it that, and costs little fitness.',
  certainty:
    'No study or document at hand gives this number; the 48 hours, and what counts as demanding, are our own choice.',
  quiet:
    'No long run, hard run or race of this week comes on the same day as another or on the day after it. Two days apart may still be less than 48 hours: that is only told where both starts are known.',
  judge: (situation) => {
    if (!hasTraining(situation)) return [lacking(NO_TRAINING)];
    const days = byDayOf(ofWeek(situation, situation.runs));
    return settle(days.map(([date]) => judgeDay(date, situation)));
  },
  about: (seen) => `${seen.earlier} of ${seen.earlierDate}, ${seen.later} of ${seen.date}`,
  extent: (seen) =>
    THRESHOLDS.hours.value - (seen.hoursBetween ?? seen.daysBetween * HOURS_IN_A_DAY),
  say,
};

type Pair = { readonly earlier: Workout; readonly later: Workout };

/** The closest two demanding runs of which the later is on this day. */
function judgeDay(date: IsoDate, situation: Situation): Answer<Evidence> {
  const pairs = closePairs(date, situation.runs);
  const sure = pairs.filter((pair) => runsOf(pair).every((run) => demandOf(run) === 'demanding'));
  const closest = sure.toSorted((one, other) => leastHours(one) - leastHours(other))[0];
  if (closest) return fired(closest, situation);
  const unknown = pairs.flatMap(runsOf).find((run) => demandOf(run) === 'unknown');
  return unknown ? lacking(demandMissing(unknown)) : QUIET;
}

/** Runs of this day, each with a run before it that is too close, where neither is gentle. */
function closePairs(date: IsoDate, runs: readonly Workout[]): readonly Pair[] {
  const near = between(runs, addDays(date, -FARTHEST_DAYS), date);
  const counted = near.filter((run) => demandOf(run) !== 'gentle');
  return counted.flatMap((later, index) => {
    if (later.date !== date) return [];
    const before = counted.slice(0, index).map((earlier) => ({ earlier, later }));
    return before.filter(isClose);
  });
}

function isClose({ earlier, later }: Pair): boolean {
  const hours = hoursBetween(earlier, later);
  if (hours !== undefined) return hours < THRESHOLDS.hours.value;
  // With days alone: the next day is always less than 48 hours away, two days may be more.
  return daysBetween(earlier.date, later.date) <= 1;
}

function leastHours({ earlier, later }: Pair): number {
  const days = daysBetween(earlier.date, later.date);
  return hoursBetween(earlier, later) ?? days * HOURS_IN_A_DAY;
}

function runsOf({ earlier, later }: Pair): readonly Workout[] {
  return [earlier, later];
}

function fired(pair: Pair, situation: Situation): Answer<Evidence> {
  const { earlier, later } = pair;
  const openEpisode = openInSight(situation, later.date).length > 0;
  return {
    status: 'fired',
    severity: openEpisode ? 'caution' : 'note',
    date: later.date,
    evidence: {
      date: later.date,
      done: later.status === 'done',
      earlierDate: earlier.date,
      earlier: demandingName(earlier),
      later: demandingName(later),
      daysBetween: daysBetween(earlier.date, later.date),
      hoursBetween: hoursBetween(earlier, later) ?? null,
      canBeEased: isGentleOnceEased(later),
      openEpisode,
    },
    subjects: runsOf(pair).map(subjectOf),
    remedies: [
      ...move(later, situation),
      ...swapOf(later),
      ...(isGentleOnceEased(later) ? easeOf(later) : []),
    ],
  };
}

function move(run: Workout, situation: Situation): readonly Remedy[] {
  const date = run.status === 'planned' ? nextClearDay(run, situation) : undefined;
  if (run.status !== 'planned' || date === undefined) return [];
  return [{ type: 'move', sessionId: run.id, date }];
}

const DAYS_AFTER = ['on the same day as', 'on the day after', 'two days after', 'three days after'];

function say(seen: Evidence) {
  const { date, later, earlier, earlierDate, hoursBetween: hours } = seen;
  const after = DAYS_AFTER[seen.daysBetween] ?? 'after';
  const gap = hours === null ? '' : `, ${formatMinutes(Math.floor(hours * 60))} after its end`;
  const episode = seen.openEpisode ? ', in an open episode of pain' : '';
  return {
    seen: `${formatDay(date)}: ${later}, ${after} ${earlier} (${formatDay(earlierDate)})${gap}${episode}. The limit is ${THRESHOLDS.hours.value} h between them.`,
    next: seen.done
      ? 'It is done. Take an easy or swapped day before the next demanding run.'
      : `Put an easy or swapped day between them: move the later run, swap it${seen.canBeEased ? ', or make it easy' : ', or shorten it to an easy one'}.`,
  };
}
