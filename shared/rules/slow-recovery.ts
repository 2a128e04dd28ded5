import { addDays, daysBetween, earlier, type IsoDate } from '../calendar/iso-date.ts';
import { isLongRun } from '../training/long-run.ts';
import type { Workout } from '../training/workout.ts';
import { formatDay, formatNumber } from '../words/format.ts';
import { lacking, QUIET } from './answers.ts';
import type { Remedy } from './flag.ts';
import { nextClearDay } from './looking/clear-day.ts';
import { between, byDayOf } from './looking/days.ts';
import {
  demandingName,
  demandMissing,
  demandOf,
  isGentleOnceEased,
} from './looking/demanding-runs.ts';
import { hasTraining, NO_TRAINING } from './looking/log-reach.ts';
import { daysSinceLogged, oldNews } from './looking/looked-at.ts';
import { easeOf, subjectOf, swapOf } from './looking/plan-edits.ts';
import { judgeSoreSpots, type PainDay, painDaysOf, type SoreSpot } from './looking/sore-spots.ts';
import { placeOf } from './looking/standing-symptoms.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { GLUTES_ANSWER } from './sources/documents.ts';

const THRESHOLDS = {
  daysSore: {
    value: 3,
    unit: 'days (72 h) after a long run',
    reason: 'Our choice: the document tells of slow recovery, but gives no number.',
  },
  daysToFirst: {
    value: 14,
    unit: 'days from a long run to the first pain',
    reason: 'Our choice: pain that was first logged later is not put down to that run.',
  },
  sore: { value: 1, unit: 'of 10', reason: 'The pain from which an episode opens.' },
  daysAhead: {
    value: 7,
    unit: 'days from today',
    reason: 'Our choice: further ahead nobody can say whether it will have cleared.',
  },
};

type Evidence = {
  /** The day of the demanding run that is planned. */
  readonly date: IsoDate;
  /** What is planned on it: `long run`, `intervals`. */
  readonly planned: string;
  readonly place: string;
  readonly longRunDate: IsoDate;
  /** The last day on which the spot was logged, still sore, and its highest pain. */
  readonly soreDate: IsoDate;
  readonly pain: number;
  readonly daysAfter: number;
  /** Days since it was logged; null while that is fresh. */
  readonly daysAgo: number | null;
};

export const slowRecovery: Rule<Evidence> = {
  id: 'slow-recovery',
  title: 'Slow to recover from a long run',
  severity: 'caution',
  grade: 'document',
  question:
    'Is the same spot still sore more than 72 hours after a long run, with a long or hard run planned before it clears?',
  thresholds: THRESHOLDS,
  sources: [GLUTES_ANSWER],
  why: 'A runner tells of one area that has not recovered from a long run when all the rest is ready for the next. A demanding run on top gives it no chance to catch up.',
  certainty:
    'One runner’s account and one expert’s answer, not tried in a study. The 72 hours are our own choice, and so is what counts as a long run that does not say so: 90 minutes or more.',
  quiet:
    'No spot that is still sore more than 72 hours after a long run, with a long or hard run planned in the next days.',
  judge: (situation) => {
    if (!hasTraining(situation)) return [lacking(NO_TRAINING)];
    return judgeSoreSpots(situation, (spot) => judgeSpot(spot, situation));
  },
  about: ({ date, planned, place }) => `${planned} of ${date}, ${place}`,
  extent: ({ pain }) => pain,
  say,
};

function judgeSpot(spot: SoreSpot, situation: Situation): readonly Answer<Evidence>[] {
  const ahead = byDayOf(demandingAhead(situation));
  const sore = soreStretch(spot);
  if (ahead.length === 0 || sore.length === 0) return [QUIET];
  const found = longRunBehind(spot, sore, situation);
  if (!found) return [QUIET];
  if ('missing' in found) return [lacking(found.missing)];
  const { longRun } = found;
  return ahead.map(([date, runs]) => fired(date, runs, { spot, sore, longRun }, situation));
}

/** Long and hard runs that are planned before anybody can expect it to have cleared. */
function demandingAhead({ runs, dates, today }: Situation): readonly Workout[] {
  const last = earlier(dates[6], addDays(today, THRESHOLDS.daysAhead.value));
  return runs.filter(
    (run) =>
      run.status === 'planned' &&
      run.date >= dates[0] &&
      run.date <= last &&
      demandOf(run) === 'demanding',
  );
}

/** The last logged days of a spot on which it was sore, without one between on which it was not. */
function soreStretch({ entries }: SoreSpot): readonly PainDay[] {
  const days = painDaysOf(entries);
  const lastFree = days.findLastIndex(({ pain }) => pain < THRESHOLDS.sore.value);
  return days.slice(lastFree + 1);
}

type LongRun = { readonly longRun: Workout } | { readonly missing: string } | undefined;

/**
 * The last long run, if the spot was sore soon after it and still is after 72 hours; a newer one
 * starts the 72 hours anew. Or what is missing to tell.
 */
function longRunBehind(
  { entries }: SoreSpot,
  sore: readonly PainDay[],
  { runs }: Situation,
): LongRun {
  const [begin, end] = [sore[0]?.date, sore.at(-1)?.date];
  if (begin === undefined || end === undefined) return undefined;
  const before = runs.filter(({ status, date }) => status === 'done' && date <= end);
  const last = before.findLastIndex((run) => isLongRun(run) === 'long');
  const longRun = before[last];
  if (longRun && isLongAgo(longRun, end)) {
    if (isSoreSoonAfter(longRun, sore)) return { longRun };
    const isOther = daysBetween(longRun.date, begin) > THRESHOLDS.daysToFirst.value;
    if (!isOther && !isLoggedSoonAfter(longRun, entries)) {
      return { missing: soonAfterMissing(longRun) };
    }
  }
  const unknown = before
    .slice(last + 1)
    .find(
      (run) => isLongRun(run) === 'unknown' && isLongAgo(run, end) && isSoreSoonAfter(run, sore),
    );
  return unknown && { missing: demandMissing(unknown) };
}

function isLongAgo(run: Workout, end: IsoDate): boolean {
  return daysBetween(run.date, end) > THRESHOLDS.daysSore.value;
}

function isSoreSoonAfter(run: Workout, sore: readonly PainDay[]): boolean {
  return between(sore, run.date, soonAfter(run)).length > 0;
}

/** Was anything logged of the spot, be it a 0, while the long run can still have been felt? */
function isLoggedSoonAfter(run: Workout, entries: SoreSpot['entries']): boolean {
  return between(entries, run.date, soonAfter(run)).length > 0;
}

function soonAfter({ date }: Workout): IsoDate {
  return addDays(date, THRESHOLDS.daysSore.value);
}

function soonAfterMissing({ date }: Workout): string {
  return `For the 72 hours after the long run of ${formatDay(date)} no pain is logged, so nobody can tell whether what is sore now is still sore from it.`;
}

type Found = {
  readonly spot: SoreSpot;
  readonly sore: readonly PainDay[];
  readonly longRun: Workout;
};

function fired(
  date: IsoDate,
  runs: readonly Workout[],
  { spot, sore, longRun }: Found,
  situation: Situation,
): Answer<Evidence> {
  const last = sore.at(-1) ?? { date: spot.day, pain: 0 };
  return {
    status: 'fired',
    severity: 'caution',
    date,
    evidence: {
      date,
      planned: [...new Set(runs.map(demandingName))].join(', '),
      place: placeOf(spot.episode),
      longRunDate: longRun.date,
      soreDate: last.date,
      pain: last.pain,
      daysAfter: daysBetween(longRun.date, last.date),
      daysAgo: daysSinceLogged(last.date, situation),
    },
    subjects: [...runs, longRun].map(subjectOf),
    remedies: runs.flatMap((run) => remediesFor(run, situation)),
  };
}

function remediesFor(run: Workout, situation: Situation): readonly Remedy[] {
  return [...move(run, situation), ...swapOf(run), ...(isGentleOnceEased(run) ? easeOf(run) : [])];
}

/** To a day that is far enough ahead, where the week has one. */
function move(run: Workout, situation: Situation): readonly Remedy[] {
  if (run.status !== 'planned') return [];
  const enough = addDays(situation.today, THRESHOLDS.daysAhead.value + 1);
  const date = nextClearDay(run, situation, enough);
  return date === undefined ? [] : [{ type: 'move', sessionId: run.id, date }];
}

function say(seen: Evidence) {
  const { date, planned, place, longRunDate, soreDate, pain, daysAfter, daysAgo } = seen;
  return {
    seen: `${formatDay(date)}: ${planned}, while the spot (${place}) was still sore on ${formatDay(soreDate)}, ${formatNumber(pain)} of 10, ${daysAfter} days after the long run of ${formatDay(longRunDate)}. The limit is 72 h.${oldNews(soreDate, daysAgo)}`,
    next: 'Swap this run, or move it to when the spot has cleared, and give it easy days until then.',
  };
}
