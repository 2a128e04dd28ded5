import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import type { Workout } from '../training/workout.ts';
import { formatDay, formatDayFrom, formatMinutes } from '../words/format.ts';
import { lacking, QUIET, settle } from './answers.ts';
import type { Remedy } from './flag.ts';
import { byDayOf, ofWeek } from './looking/days.ts';
import {
  demandingName,
  demandMissing,
  demandOf,
  isGentleOnceEased,
} from './looking/demanding-runs.ts';
import { hasTraining, logBegins, NO_TRAINING } from './looking/log-reach.ts';
import { easeOf, subjectOf, swapOf } from './looking/plan-edits.ts';
import { firstUnplanned } from './looking/plan-known.ts';
import {
  BREAK_DAYS,
  breakBefore,
  comesTooSoon,
  DAYS_AFTER_A_BREAK,
  type RunningBreak,
} from './looking/running-break.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { RETURN_PROTOCOLS } from './sources/return-protocols.ts';

const THRESHOLDS = {
  daysWithout: {
    value: BREAK_DAYS,
    unit: 'days in a row without a run',
    reason: 'A convention of return-to-running protocols; no study at hand gives it.',
  },
  daysAfter: {
    value: DAYS_AFTER_A_BREAK,
    unit: 'days from the first run after it',
    reason: 'Our choice: about the time that the steps take, each twice with a day between.',
  },
};

type Evidence = {
  readonly date: IsoDate;
  readonly done: boolean;
  /** What the runs of the day are: `the first run`, `a long run`; joined. */
  readonly runs: string;
  readonly minutes: number;
  readonly isFirst: boolean;
  readonly daysWithout: number;
  /** null: the log holds no run before. */
  readonly lastRunDate: IsoDate | null;
  readonly endedOn: IsoDate;
};

export const returnAfterBreak: Rule<Evidence> = {
  id: 'return-after-break',
  title: 'Running again after a break',
  severity: 'caution',
  grade: 'consensus',
  question:
    'Is this the first full run after 14 days or more without one, or a demanding run in the 14 days after?',
  thresholds: THRESHOLDS,
  sources: [RETURN_PROTOCOLS],
  why: 'After a break the legs have to get used to running again. Published protocols bring it back in steps, walking first.',
  certainty:
    'Agreement of practitioners, not a trial. Not every break is alike: one for pain asks for more care than one for rest.',
  quiet: 'No run of this week comes straight out of a break of 14 days or more.',
  judge: (situation) => {
    if (!hasTraining(situation)) return [lacking(NO_TRAINING)];
    const full = ofWeek(situation, situation.runs).filter(isFullRun);
    return settle(byDayOf(full).map(([date, runs]) => judgeDay(date, runs, situation)));
  },
  about: ({ date, runs, lastRunDate }) =>
    `${runs} on ${date}, after the break since ${lastRunDate ?? 'before the log'}`,
  extent: ({ minutes }) => minutes,
  say,
};

/** Not a step of the way back. */
function isFullRun({ returnStep }: Workout): boolean {
  return returnStep === undefined;
}

function judgeDay(date: IsoDate, runs: readonly Workout[], situation: Situation): Answer<Evidence> {
  const pause = breakBefore(date, situation);
  if (!pause) return QUIET;
  const isFirst = comesTooSoon(date, pause.endedOn, situation);
  const concerned = isFirst ? runs : runs.filter((run) => demandOf(run) !== 'gentle');
  if (concerned.length === 0) return QUIET;
  if ('unknown' in pause) return lacking(reachMissing(pause.endedOn, situation));
  const unplanned = unplannedIn(pause, situation);
  if (unplanned !== undefined) return lacking(planMissing(unplanned, pause.endedOn));
  const told = isFirst ? concerned : concerned.filter((run) => demandOf(run) === 'demanding');
  if (told.length > 0) return fired(date, told, isFirst, pause);
  return lacking(concerned.map(demandMissing)[0] ?? '');
}

/** A day of the break in a week without a plan yet, where the days that are known make no break. */
function unplannedIn(pause: RunningBreak, situation: Situation): IsoDate | undefined {
  const first = addDays(pause.endedOn, -pause.daysWithout);
  const day = firstUnplanned(first, pause.endedOn, situation);
  return day !== undefined && daysBetween(first, day) < BREAK_DAYS ? day : undefined;
}

function planMissing(day: IsoDate, endedOn: IsoDate): string {
  return `Nothing is planned yet in the week of ${formatDay(day)}, so nobody knows whether the run on ${formatDay(endedOn)} comes after a break.`;
}

function reachMissing(endedOn: IsoDate, situation: Situation): string {
  return `${logBegins(situation)}; whether the run on ${formatDay(endedOn)} came after a break takes the ${BREAK_DAYS} days before it.`;
}

function fired(
  date: IsoDate,
  runs: readonly Workout[],
  isFirst: boolean,
  { endedOn, lastRunDate, daysWithout }: RunningBreak,
): Answer<Evidence> {
  return {
    status: 'fired',
    severity: 'caution',
    date,
    evidence: {
      date,
      done: runs.every(({ status }) => status === 'done'),
      runs: namesOf(runs, isFirst),
      minutes: runs.reduce((sum, { durationSeconds }) => sum + durationSeconds / 60, 0),
      isFirst,
      daysWithout,
      lastRunDate,
      endedOn,
    },
    subjects: runs.map(subjectOf),
    remedies: runs.flatMap((run) => remediesFor(run, isFirst)),
  };
}

/** Even an easy run comes too early as the first; later only a demanding one does. */
function remediesFor(run: Workout, isFirst: boolean): readonly Remedy[] {
  const ease = !isFirst && isGentleOnceEased(run) ? easeOf(run) : [];
  return [...swapOf(run), ...ease];
}

function namesOf(runs: readonly Workout[], isFirst: boolean): string {
  const demanding = runs.filter((run) => demandOf(run) === 'demanding').map(demandingName);
  return [isFirst ? ['the first full run'] : [], [...new Set(demanding)]].flat().join(', ');
}

const STEPS =
  'first 30 minutes of brisk walking without pain; then walking and running in turn, 4 and 1 minutes, 3 and 2, 2 and 3, 1 and 4, on level ground, each step twice or more with a day between. After that 10 to 30 % more a week, with speed and hills once you are back at 50 to 60 % of what you ran before.';

function say(seen: Evidence) {
  const { date, endedOn, daysWithout, lastRunDate } = seen;
  const since = daysBetween(endedOn, date);
  const later =
    since === 0 ? '' : `, ${since} ${since === 1 ? 'day' : 'days'} after running began again`;
  const stretch = lastRunDate
    ? `${daysWithout} days without a run (the last was on ${formatDayFrom(lastRunDate, date)})`
    : `at least ${daysWithout} days without a run (the log holds none before)`;
  return {
    seen: `${formatDay(date)}: ${seen.runs}, ${formatMinutes(seen.minutes)}, after ${stretch}${later}. The limit is ${BREAK_DAYS} days without a run.`,
    next: seen.done
      ? `It is done. Note how it feels the morning after. From here, go in steps: ${STEPS}`
      : `Come back in steps: ${STEPS} Until then, swap this run.`,
  };
}
