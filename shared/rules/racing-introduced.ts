import { openEpisodesOn } from '../body/open-episodes.ts';
import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import { effortOf } from '../training/hard-part.ts';
import type { Workout } from '../training/workout.ts';
import { formatDay } from '../words/format.ts';
import { lacking, QUIET, settle } from './answers.ts';
import type { Remedy } from './flag.ts';
import { nextClearDay } from './looking/clear-day.ts';
import { dayAndNumber } from './looking/day-and-number.ts';
import { hasTraining, logBegins, NO_TRAINING, reachesBack } from './looking/log-reach.ts';
import { isInSight, openInSight, TOO_FAR_AHEAD } from './looking/looked-at.ts';
import { easeOf, subjectOf, swapOf } from './looking/plan-edits.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { BLACK } from './sources/documents.ts';

const OUR_CHOICE = 'Our choice: the document names the introduction of racing, but no number.';
const THRESHOLDS = {
  daysWithout: { value: 84, unit: 'days without a race', reason: OUR_CHOICE },
  daysBetweenRaces: { value: 14, unit: 'days between two races', reason: OUR_CHOICE },
};

type Evidence = {
  readonly date: IsoDate;
  /** Which of the day's races it is, from 1. */
  readonly number: number;
  readonly done: boolean;
  readonly firstInDays: number | null;
  readonly previousRaceDate: IsoDate | null;
  readonly daysSincePrevious: number | null;
  readonly openEpisode: boolean;
};

export const racingIntroduced: Rule<Evidence> = {
  id: 'racing-introduced',
  title: 'A race that is new, soon after another, or in an episode',
  severity: 'caution',
  grade: 'document',
  question:
    'Is a race the first in 84 days, the second within 14 days, or inside an open episode of pain?',
  thresholds: THRESHOLDS,
  sources: [BLACK],
  why: 'Bringing in racing is named as a common cause of pain where the hamstring begins, and racing as something to build up very steadily.',
  certainty: 'An expert’s opinion. The 84 and the 14 days are our own choice.',
  quiet:
    'No race of this week is the first in 84 days, the second within 14 days, or inside an open episode.',
  judge: (situation) => {
    if (!hasTraining(situation)) return [lacking(NO_TRAINING)];
    return settle(situation.runs.map((run, index) => judgeRun(run, index, situation)));
  },
  about: dayAndNumber,
  extent,
  say,
};

/** The nearer the race before it, the worse; and an open episode is worse than any nearness. */
function extent({ daysSincePrevious: since, openEpisode }: Evidence): number {
  const nearness = since === null ? 0 : THRESHOLDS.daysBetweenRaces.value + 1 - since;
  return nearness + (openEpisode ? THRESHOLDS.daysWithout.value : 0);
}

function judgeRun(run: Workout, index: number, situation: Situation): Answer<Evidence> {
  if (run.date < situation.dates[0]) return QUIET;
  if (mayBeRace(run)) return lacking(kindMissing(run));
  if (run.kind !== 'race') return QUIET;
  return judgeRace(run, situation.runs.slice(0, index), situation);
}

function judgeRace(
  race: Workout,
  before: readonly Workout[],
  situation: Situation,
): Answer<Evidence> {
  const { date } = race;
  const previous = before.findLast(({ kind }) => kind === 'race')?.date ?? null;
  const since = previous && daysBetween(previous, date);
  const isRecent = since !== null && since <= THRESHOLDS.daysWithout.value;
  const missing = isRecent ? undefined : whatFirstTakes(race, before, situation);
  const evidence: Evidence = {
    date,
    number: 1 + before.filter((run) => run.date === date && run.kind === 'race').length,
    done: race.status === 'done',
    firstInDays: isRecent || missing ? null : THRESHOLDS.daysWithout.value,
    previousRaceDate: previous,
    daysSincePrevious: soonAfter(since),
    openEpisode: openInSight(situation, date).length > 0,
  };
  if (reasonsOf(evidence).length > 0) return fired(race, evidence, situation);
  if (missing) return lacking(missing);
  const isOpenNow = openEpisodesOn(situation.episodes, date).length > 0;
  return isOpenNow && !isInSight(situation) ? lacking(TOO_FAR_AHEAD) : QUIET;
}

function soonAfter(days: number | null): number | null {
  return days !== null && days <= THRESHOLDS.daysBetweenRaces.value ? days : null;
}

/** What it would take to know that there was no race in the 84 days; undefined when it is known. */
function whatFirstTakes(
  { date }: Workout,
  before: readonly Workout[],
  situation: Situation,
): string | undefined {
  const from = addDays(date, -THRESHOLDS.daysWithout.value);
  const unknown = before.find((run) => run.date >= from && mayBeRace(run));
  if (unknown) return kindMissing(unknown);
  if (reachesBack(situation, from)) return undefined;
  return `${logBegins(situation)}; whether the race on ${formatDay(date)} is the first in a while takes 84 days.`;
}

/** A run without a kind, unless it is known to have been easy. */
function mayBeRace(run: Workout): boolean {
  return run.kind === undefined && effortOf(run) !== 'easy';
}

function kindMissing({ date }: Workout): string {
  return `The run on ${formatDay(date)} does not say its kind; it may have been a race.`;
}

function fired(race: Workout, evidence: Evidence, situation: Situation): Answer<Evidence> {
  const remove: readonly Remedy[] =
    race.status === 'planned' ? [{ type: 'remove', sessionId: race.id }] : [];
  return {
    status: 'fired',
    severity: 'caution',
    date: race.date,
    evidence,
    subjects: [subjectOf(race)],
    remedies: [...easeOf(race), ...swapOf(race), ...move(race, evidence, situation), ...remove],
  };
}

/** To a day that is far enough from the race before, where that is all that speaks against it. */
function move(race: Workout, seen: Evidence, situation: Situation): readonly Remedy[] {
  const { previousRaceDate: previous, firstInDays, openEpisode } = seen;
  if (race.status !== 'planned' || !previous || firstInDays !== null || openEpisode) return [];
  const enough = addDays(previous, THRESHOLDS.daysBetweenRaces.value + 1);
  const date = nextClearDay(race, situation, enough);
  const others = situation.runs.filter((run) => run.kind === 'race' && run.date >= race.date);
  return date === undefined || others.length > 1
    ? []
    : [{ type: 'move', sessionId: race.id, date }];
}

function reasonsOf(seen: Evidence): readonly string[] {
  const { previousRaceDate: previous, daysSincePrevious: since, firstInDays } = seen;
  const limit = THRESHOLDS.daysBetweenRaces.value;
  return [
    firstInDays !== null && `the first in ${firstInDays} days`,
    since !== null &&
      previous !== null &&
      `${daysAfter(since)} the race of ${formatDay(previous)} (limit ${limit} days)`,
    seen.openEpisode && 'inside an open episode of pain',
  ].filter((reason) => typeof reason === 'string');
}

function say(seen: Evidence) {
  return {
    seen: `${formatDay(seen.date)}: a race, ${reasonsOf(seen).join(', and ')}.`,
    next: seen.done
      ? 'It is done. Take easy days after it, and note how it feels each morning.'
      : 'Drop it, jog it as an easy run, move it, or swap it.',
  };
}

function daysAfter(days: number): string {
  if (days === 0) return 'on the same day as';
  return days === 1 ? '1 day after' : `${days} days after`;
}
