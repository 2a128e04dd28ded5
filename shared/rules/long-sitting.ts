import { openEpisodesOn } from '../body/open-episodes.ts';
import type { Sitting } from '../body/sitting.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Workout } from '../training/workout.ts';
import { formatDay, formatMinutes } from '../words/format.ts';
import { lacking, QUIET, settle } from './answers.ts';
import type { Remedy } from './flag.ts';
import { ofWeek, onDay } from './looking/days.ts';
import { subjectOf, warmUpOf } from './looking/plan-edits.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { ABBATE, BLACK, GILMAN, GLUTES_ANSWER } from './sources/documents.ts';

const OUR_CHOICE = 'Our choice: the documents warn of much sitting, but give no number.';
const THRESHOLDS = {
  totalMinutes: { value: 480, unit: 'min in a day', reason: OUR_CHOICE },
  unbrokenMinutes: { value: 120, unit: 'min unbroken', reason: OUR_CHOICE },
  unbrokenMinutesInEpisode: {
    value: 60,
    unit: 'min unbroken in an open episode',
    reason: OUR_CHOICE,
  },
  beforeRunMinutes: {
    value: 120,
    unit: 'min straight before a run without a warm-up',
    reason: OUR_CHOICE,
  },
};
/** Minutes of sitting in a day that are a limit; our own choice. */
export const SITTING_LIMIT_MINUTES = THRESHOLDS.totalMinutes.value;
/** How often to get up; our own choice too. */
export const BREAK_EVERY_MINUTES = 30;

type Evidence = {
  readonly date: IsoDate;
  readonly totalMinutes: number;
  readonly isTotalLong: boolean;
  /** The longest unbroken stretch, where it passes the limit of the day. */
  readonly unbrokenMinutes: number | null;
  readonly unbrokenLimitMinutes: number;
  /** Minutes sat straight before a run without a warm-up, where they pass the limit. */
  readonly beforeRunMinutes: number | null;
  readonly hardSeat: boolean;
  readonly openEpisode: boolean;
};

export const longSitting: Rule<Evidence> = {
  id: 'long-sitting',
  title: 'Long sitting',
  severity: 'note',
  grade: 'document',
  question:
    'Was there much sitting: over 8 h, long unbroken, straight before a run, or on a hard seat in an episode?',
  thresholds: THRESHOLDS,
  sources: [GILMAN, ABBATE, BLACK, GLUTES_ANSWER],
  why: 'Three documents name long sitting, hard seats or driving as things that bring this pain on or keep it going; in a fourth the runner suspects sitting too.',
  certainty:
    'Experts’ opinions. No study ties a limit of sitting to buttock pain; the numbers are our own choice.',
  quiet: 'Nothing in the sitting that was logged this week passes a limit.',
  judge: (situation) => {
    const days = ofWeek(situation, situation.history.sittings);
    if (days.length === 0) return [lacking('No sitting is logged in this week.')];
    return settle(days.map((day) => judgeDay(day, situation)));
  },
  extent,
  say,
};

/** Minutes, of each limit that is passed; a hard seat counts as long as the shortest limit. */
function extent(seen: Evidence): number {
  return (
    (seen.isTotalLong ? seen.totalMinutes : 0) +
    (seen.unbrokenMinutes ?? 0) +
    (seen.beforeRunMinutes ?? 0) +
    (seen.hardSeat ? THRESHOLDS.unbrokenMinutesInEpisode.value : 0)
  );
}

function judgeDay(day: Sitting, { episodes, runs }: Situation): Answer<Evidence> {
  const { date, totalMinutes } = day;
  const openEpisode = openEpisodesOn(episodes, date).length > 0;
  const runsCold = onDay(runs, date).filter(({ warmUp }) => warmUp !== true);
  const unbrokenLimit = openEpisode
    ? THRESHOLDS.unbrokenMinutesInEpisode.value
    : THRESHOLDS.unbrokenMinutes.value;
  const beforeRun = reaching(day.beforeRunMinutes, THRESHOLDS.beforeRunMinutes.value);
  const evidence: Evidence = {
    date,
    totalMinutes,
    isTotalLong: totalMinutes > THRESHOLDS.totalMinutes.value,
    unbrokenMinutes: reaching(day.longestUnbrokenMinutes, unbrokenLimit),
    unbrokenLimitMinutes: unbrokenLimit,
    beforeRunMinutes: runsCold.length > 0 ? beforeRun : null,
    hardSeat: openEpisode && day.hardSeat === true,
    openEpisode,
  };
  if (reasonsOf(evidence).length === 0) return QUIET;
  return {
    status: 'fired',
    severity: 'note',
    date,
    evidence,
    subjects: evidence.beforeRunMinutes === null ? [] : coldRuns(runsCold),
    remedies: warmUps(runsCold, evidence),
  };
}

/** A warm-up is enough where nothing else is too long, and no run went without it already. */
function warmUps(runsCold: readonly Workout[], seen: Evidence): readonly Remedy[] {
  const more = reasonsOf({ ...seen, beforeRunMinutes: null });
  if (more.length > 0 || runsCold.some(({ status }) => status === 'done')) return [];
  return runsCold.flatMap(warmUpOf);
}

function coldRuns(runs: readonly Workout[]) {
  return runs.map(subjectOf);
}

function reaching(minutes: number | undefined, limit: number): number | null {
  return minutes !== undefined && minutes >= limit ? minutes : null;
}

function reasonsOf(seen: Evidence): readonly string[] {
  const { unbrokenMinutes: unbroken, beforeRunMinutes: beforeRun } = seen;
  const when = seen.openEpisode ? ' in an episode' : '';
  const limit = formatMinutes(seen.unbrokenLimitMinutes);
  return [
    seen.isTotalLong && `${formatMinutes(seen.totalMinutes)} in all (limit 8 h)`,
    unbroken !== null && `${formatMinutes(unbroken)} unbroken (limit ${limit}${when})`,
    beforeRun !== null &&
      `${formatMinutes(beforeRun)} straight before a run with no warm-up logged or planned (limit 2 h)`,
    seen.hardSeat && 'a hard seat in an episode',
  ].filter((reason) => typeof reason === 'string');
}

function say(seen: Evidence) {
  return {
    seen: `${formatDay(seen.date)}: sitting, ${reasonsOf(seen).join('; ')}.`,
    next: `Get up every ${BREAK_EVERY_MINUTES} minutes, use a soft cushion, take the wallet out of the back pocket, and walk a little before a run.`,
  };
}
