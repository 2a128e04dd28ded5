import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { effortOf, hardMetres } from '../training/hard-part.ts';
import type { Workout } from '../training/workout.ts';
import { metres, type Units } from '../units/units.ts';
import { formatDay, formatDistance, formatNumber, formatPercentPast } from '../words/format.ts';
import { lacking, QUIET } from './answers.ts';
import type { Remedy } from './flag.ts';
import { between, ofWeek } from './looking/days.ts';
import { type HardShare, hardShareOf, UNKNOWN_SHARE_AT_MOST } from './looking/hard-share.ts';
import { coversSumFrom, hasTraining, logBegins, NO_TRAINING } from './looking/log-reach.ts';
import { easeOf, subjectOf, swapOf } from './looking/plan-edits.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { BLACK } from './sources/documents.ts';
import { LOVDAL_2021 } from './sources/load-studies.ts';

const THRESHOLDS = {
  pointsAbove: {
    value: 10,
    unit: 'percentage points above the 21 days before',
    reason: 'The step that was looked at in the rows of Lövdal 2021.',
  },
  sharePercent: {
    value: 25,
    unit: '% of running distance over 21 days',
    reason: 'The share that was looked at in the rows of Lövdal 2021.',
  },
  windowDays: { value: 21, unit: 'days', reason: 'Three weeks, as in the rows of Lövdal 2021.' },
  unknownPercent: {
    value: UNKNOWN_SHARE_AT_MOST * 100,
    unit: '% of running that may be unknown',
    reason: 'Our choice: with more, the share could be anything.',
  },
};
/** Share of running distance over the last days that is a limit, 0 to 1. */
export const HARD_SHARE_LIMIT = THRESHOLDS.sharePercent.value / 100;
/** Percentage points above the days before that are a jump. */
export const HARD_SHARE_STEP_POINTS = THRESHOLDS.pointsAbove.value;
/** Days of the longer window. */
export const HARD_SHARE_DAYS = THRESHOLDS.windowDays.value;
/** Decimals kept of a difference of shares, so that 30 % − 20 % is 10 points and not a hair less. */
const DECIMALS = 6;

type Evidence = {
  readonly firstDate: IsoDate;
  readonly date: IsoDate;
  readonly weekMetres: number | null;
  readonly weekHardMetres: number | null;
  /** Shares of running distance, 0 to 1; null where they are not known. */
  readonly weekShare: number | null;
  readonly shareBefore: number | null;
  readonly shareOf21Days: number | null;
  readonly isAboveBefore: boolean;
  readonly isAbove21Days: boolean;
  /** Is a hard run still planned, so that there is something to ease? */
  readonly hardAhead: boolean;
};

export const intensityJump: Rule<Evidence> = {
  id: 'intensity-jump',
  title: 'Hard share of running jumps',
  severity: 'caution',
  grade: 'cohort',
  question:
    'Is the hard share of running distance 10 points above the 21 days before, or above 25 % over 21 days?',
  thresholds: THRESHOLDS,
  sources: [LOVDAL_2021, BLACK],
  why: 'In the rows of one cohort, both came more often in weeks before an injury: odds ratios 1.65 (1.13–2.39) and 1.94 (1.41–2.69), and somewhat less when weeks without running are left out.',
  certainty:
    'A relation in 74 competitive runners, not a cause, and far too weak to foretell one runner’s injury.',
  quiet:
    'The hard share of this week’s running is less than 10 points above the 21 days before, and at most 25 % over 21 days.',
  judge,
  about: ({ firstDate }) => firstDate,
  extent,
  say,
};

/** Percentage points, of each limit that is passed. */
function extent({ weekShare, shareBefore, shareOf21Days, ...seen }: Evidence): number {
  const above = seen.isAboveBefore ? (weekShare ?? 0) - (shareBefore ?? 0) : 0;
  return (above + (seen.isAbove21Days ? (shareOf21Days ?? 0) : 0)) * 100;
}

type Assessment = {
  readonly week: HardShare;
  readonly before: HardShare;
  readonly recent: HardShare;
  readonly isAboveBefore: boolean;
  readonly isAbove21Days: boolean;
};

function judge(situation: Situation): readonly Answer<Evidence>[] {
  if (!hasTraining(situation)) return [lacking(NO_TRAINING)];
  const runs = ofWeek(situation, situation.runs);
  if (runs.length === 0) return [QUIET];
  const seen = assess(situation, situation.runs);
  if (isFired(seen)) return [fired(situation, runs, seen)];
  const missing = whatIsMissing(seen);
  return [missing === undefined ? QUIET : lacking(missing)];
}

/** A week with less hard running than the step itself is quiet, whatever came before it. */
function whatIsMissing({ week, recent, before }: Assessment): string | undefined {
  const isStepPossible =
    'share' in week && rounded(week.share * 100) >= THRESHOLDS.pointsAbove.value;
  const needed = isStepPossible ? [recent, before] : [week, recent];
  return needed.flatMap((share) => ('missing' in share ? share.missing : []))[0];
}

function assess(situation: Situation, runs: readonly Workout[]): Assessment {
  const [first] = situation.dates;
  const last = situation.dates[6];
  const { windowDays, sharePercent } = THRESHOLDS;
  const week = hardShareOf(between(runs, first, last), 'this week');
  const before = shareFrom(situation, runs, addDays(first, -windowDays.value), addDays(first, -1));
  const recent = shareFrom(situation, runs, addDays(last, 1 - windowDays.value), last);
  return {
    week,
    before,
    recent,
    isAboveBefore: isStepAbove(week, before),
    isAbove21Days: 'share' in recent && rounded(recent.share * 100) > sharePercent.value,
  };
}

/**
 * Is the hard share of a week a step of 10 percentage points or more above that of the days before
 * it? No when either is missing.
 */
export function isStepAbove(week: HardShare, before: HardShare): boolean {
  if ('missing' in week || 'missing' in before) return false;
  return rounded((week.share - before.share) * 100) >= THRESHOLDS.pointsAbove.value;
}

function shareFrom(
  situation: Situation,
  runs: readonly Workout[],
  first: IsoDate,
  last: IsoDate,
): HardShare {
  if (coversSumFrom(situation, first)) {
    const stretch = `the days from ${formatDay(first)} to ${formatDay(last)}`;
    return hardShareOf(between(runs, first, last), stretch);
  }
  return {
    missing: `${logBegins(situation)}; the running from ${formatDay(first)} on is needed to compare with.`,
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

function isFired({ isAboveBefore, isAbove21Days }: Assessment): boolean {
  return isAboveBefore || isAbove21Days;
}

function fired(situation: Situation, runs: readonly Workout[], seen: Assessment): Answer<Evidence> {
  const hard = runs.filter((run) => (hardMetres(run) ?? 0) > 0);
  const date = hard.at(-1)?.date ?? situation.dates[6];
  const week = 'share' in seen.week ? seen.week : undefined;
  return {
    status: 'fired',
    severity: 'caution',
    date,
    evidence: {
      firstDate: situation.dates[0],
      date,
      weekMetres: week?.metres ?? null,
      weekHardMetres: week?.hardMetres ?? null,
      weekShare: shareOrNull(seen.week),
      shareBefore: shareOrNull(seen.before),
      shareOf21Days: shareOrNull(seen.recent),
      isAboveBefore: seen.isAboveBefore,
      isAbove21Days: seen.isAbove21Days,
      hardAhead: runs.some((run) => run.status === 'planned' && effortOf(run) === 'hard'),
    },
    subjects: hard.map(subjectOf),
    remedies: easing(situation, hard),
  };
}

function shareOrNull(share: HardShare): number | null {
  return 'share' in share ? share.share : null;
}

/** A swapped run is running no more; an eased one keeps its distance, and none of it is hard. */
function easing(situation: Situation, hard: readonly Workout[]): readonly Remedy[] {
  const ahead = hard.filter(({ status }) => status === 'planned');
  return [
    ...enoughOf(situation, ahead, () => []).flatMap(swapOf),
    ...enoughOf(situation, ahead, (run) => [eased(run)]).flatMap(easeOf),
  ];
}

/** The runs of which one alone, once changed, would bring the share down; else all, where they would. */
function enoughOf(
  situation: Situation,
  runs: readonly Workout[],
  change: (run: Workout) => readonly Workout[],
): readonly Workout[] {
  const isEnough = (changed: readonly Workout[]) => {
    const after = situation.runs.flatMap((run) => (changed.includes(run) ? change(run) : [run]));
    return !isFired(assess(situation, after));
  };
  const enough = runs.filter((run) => isEnough([run]));
  if (enough.length > 0) return enough;
  return isEnough(runs) ? runs : [];
}

function eased(run: Workout): Workout {
  return { ...run, hardDistanceMetres: metres(0) };
}

function percent(share: number): string {
  return `${formatNumber(share * 100)} %`;
}

function say(seen: Evidence, units: Units) {
  const { weekShare, weekMetres, weekHardMetres, shareBefore, shareOf21Days } = seen;
  const week =
    weekShare !== null && weekMetres !== null && weekHardMetres !== null
      ? `${formatDistance(weekHardMetres, units)} of ${formatDistance(weekMetres, units)} running is hard: ${percent(weekShare)}.`
      : '';
  const before =
    seen.isAboveBefore && weekShare !== null && shareBefore !== null
      ? `That is ${formatNumber((weekShare - shareBefore) * 100)} points above ${percent(shareBefore)} in the 21 days before (limit ${THRESHOLDS.pointsAbove.value} points).`
      : '';
  const recent =
    seen.isAbove21Days && shareOf21Days !== null
      ? `Over the 21 days to the end of the week it is ${formatPercentPast(shareOf21Days * 100, THRESHOLDS.sharePercent.value)} (limit ${THRESHOLDS.sharePercent.value} %).`
      : '';
  return {
    seen: [week, before, recent].filter((text) => text !== '').join(' '),
    next: seen.hardAhead
      ? 'Ease one of the hard sessions, or swap it to water jogging at the same effort.'
      : 'No hard run is left to ease. Let the runs ahead be easy, and the share comes down.',
  };
}
