import { type MorningChange, morningChanges } from '../body/morning-changes.ts';
import { isRise, RESPONSE_THRESHOLDS } from '../body/response.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { rankSports } from '../planning/rank-sports.ts';
import { CrossTrainingSport, Sport } from '../training/sport.ts';
import type { Workout } from '../training/workout.ts';
import { formatDay, formatNumber } from '../words/format.ts';
import { DOING_NAMES } from '../words/response-words.ts';
import { lacking, QUIET, settle } from './answers.ts';
import type { Remedy } from './flag.ts';
import { between, ofWeek } from './looking/days.ts';
import { subjectOf } from './looking/plan-edits.ts';
import { judgeSoreSpots, type SoreSpot } from './looking/sore-spots.ts';
import { placeOf } from './looking/standing-symptoms.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { GILMAN } from './sources/documents.ts';

const THRESHOLDS = {
  rise: RESPONSE_THRESHOLDS.rise,
  lastTimes: {
    value: 3,
    unit: 'times, the last ones with a morning before and after',
    reason: 'Our choice: enough to tell a habit from a bad day.',
  },
  rises: { value: 2, unit: 'of these times', reason: 'Our choice: once may be chance.' },
};

/** What is done beside running; days with several of them cannot be told apart. */
const BESIDE_RUNNING: readonly Sport[] = [
  'bike',
  'swim',
  'water-jog',
  'walk',
  'strength',
  'mobility',
];

type Evidence = {
  /** The day of the last of these times, or of the next that is planned. */
  readonly date: IsoDate;
  readonly place: string;
  readonly openedOn: IsoDate;
  readonly sport: string;
  /** The changes of the last three times, in points, as text: `1, 0 and 2`. */
  readonly changes: string;
  readonly meanChange: number;
  readonly rises: number;
  readonly planned: boolean;
  /** Another sport to try; null where there is none, or the sport is not one to swap for. */
  readonly instead: string | null;
};

export const aggravatingActivity: Rule<Evidence> = {
  id: 'aggravating-activity',
  title: 'Cross-training that makes it worse',
  severity: 'caution',
  grade: 'document',
  question:
    'Was next-morning pain higher by 1 or more after one cross-training sport, in two of its last three times?',
  thresholds: THRESHOLDS,
  sources: [GILMAN],
  why: 'The document offers biking, swimming and water jogging to keep the fitness, and says to try another when one of them makes the symptoms worse.',
  certainty:
    'One expert’s opinion; the numbers are our own choice. Three mornings are few, and what comes after a sport need not come from it. Days with several sports are left out.',
  quiet:
    'Of the sports beside running with three mornings to go by, none was followed by worse mornings in two of its last three times.',
  judge: (situation) => judgeSoreSpots(situation, (spot) => judgeSpot(spot, situation)),
  about: ({ sport, place, openedOn }) => `${sport}, ${place}, open since ${openedOn}`,
  extent: ({ meanChange }) => meanChange,
  say,
};

function judgeSpot(spot: SoreSpot, situation: Situation): readonly Answer<Evidence>[] {
  const times = lastTimesOf(spot, situation);
  if (times.length === 0) return [lacking(mornings(spot))];
  const aggravating = aggravatingAmong(times);
  if (aggravating.length === 0) return [QUIET];
  const instead = otherSport(aggravating, spot, situation);
  return settle(
    times.map((last) => {
      const sport = last[0]?.sport;
      if (sport === undefined || !aggravating.includes(sport)) return QUIET;
      return fired(sport, last, { spot, situation, instead });
    }),
  );
}

function aggravatingAmong(times: readonly (readonly MorningChange[])[]): readonly Sport[] {
  return times
    .filter((last) => last.filter(({ points }) => isRise(points)).length >= THRESHOLDS.rises.value)
    .flatMap(([one]) => one?.sport ?? []);
}

/** The last three changes of each sport beside running in this episode; sports with fewer are not in it. */
function lastTimesOf({ episode, entries, day }: SoreSpot, { history }: Situation) {
  const from = addDays(episode.openedOn, -1);
  const activities = between(history.activities, from, day);
  const changes = morningChanges(
    { activities, symptoms: between(entries, from, day) },
    episode,
    day,
  );
  return BESIDE_RUNNING.map((sport) =>
    changes.filter((change) => change.sport === sport).slice(-THRESHOLDS.lastTimes.value),
  ).filter(({ length }) => length >= THRESHOLDS.lastTimes.value);
}

function mornings({ episode }: SoreSpot): string {
  return `No sport beside running was done three times in this episode (${placeOf(episode)}) alone on its day, with the pain of that morning and of the next.`;
}

type Seen = {
  readonly spot: SoreSpot;
  readonly situation: Situation;
  /** The sport to try instead, where there is one. */
  readonly instead: CrossTrainingSport | undefined;
};

function fired(sport: Sport, last: readonly MorningChange[], seen: Seen): Answer<Evidence> {
  const { spot, situation } = seen;
  const planned = plannedOf(sport, situation);
  const instead = CrossTrainingSport.safeParse(sport).success ? seen.instead : undefined;
  const points = last.map((change) => change.points);
  return {
    status: 'fired',
    severity: planned.length > 0 ? 'caution' : 'note',
    date: planned[0]?.date ?? last.at(-1)?.date ?? spot.day,
    evidence: {
      date: planned[0]?.date ?? last.at(-1)?.date ?? spot.day,
      place: placeOf(spot.episode),
      openedOn: spot.episode.openedOn,
      sport,
      changes: points.map(formatChange).join(', '),
      meanChange: points.reduce((sum, change) => sum + change, 0) / points.length,
      rises: points.filter(isRise).length,
      planned: planned.length > 0,
      instead: instead ?? null,
    },
    subjects: planned.map(subjectOf),
    remedies: instead ? planned.flatMap((one) => swapTo(one, instead)) : [],
  };
}

function plannedOf(sport: Sport, situation: Situation): readonly Workout[] {
  return ofWeek(situation, situation.workouts).filter(
    (workout) => workout.status === 'planned' && workout.sport === sport,
  );
}

/** The first within reach that has not made it worse. */
function otherSport(
  aggravating: readonly Sport[],
  spot: SoreSpot,
  situation: Situation,
): CrossTrainingSport | undefined {
  return rankSports(situation.history, spot.day).find(
    ({ sport, withinReach }) => withinReach && !aggravating.includes(sport),
  )?.sport;
}

/** Only what a run was swapped for can be swapped again: there its load is known. */
function swapTo(workout: Workout, sport: CrossTrainingSport): readonly Remedy[] {
  if (workout.status !== 'planned' || workout.swappedFrom === undefined) return [];
  return [{ type: 'swap', sessionId: workout.id, sport }];
}

function formatChange(points: number): string {
  return `${points > 0 ? '+' : ''}${formatNumber(points)}`;
}

function say({ date, place, sport, changes, rises, planned, instead }: Evidence) {
  const doing = doingOf(sport);
  const next = planned
    ? `, and it is planned for ${formatDay(date)}`
    : ` (last on ${formatDay(date)})`;
  const other = instead === null ? 'Try another activity' : `Try ${doingOf(instead)} instead`;
  return {
    seen: `After ${doing}, pain the next morning (${place}) changed by ${changes} points the last three times${next}: worse by 1 or more in ${rises} of them. The limit is 2 of 3.`,
    next: `${other}, or do less ${doing}, and see how the morning after is.`,
  };
}

function doingOf(sport: string): string {
  const known = Sport.safeParse(sport);
  return known.success ? DOING_NAMES[known.data] : sport;
}
