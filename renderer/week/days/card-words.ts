import type { Session } from '../../../shared/training/session.ts';
import type { Units } from '../../../shared/units/units.ts';
import {
  formatDayFrom,
  formatDistance,
  formatDuration,
  formatNumber,
} from '../../../shared/words/format.ts';
import { hardPartWords } from '../../../shared/words/hard-part-words.ts';
import { KIND_NAMES, SPORT_NAMES, SURFACE_NAMES } from '../../../shared/words/names.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { hasField } from '../../dialogs/workout/sport-fields.ts';
import { shortMinutes } from '../../words/short-duration.ts';
import type { DayItem } from './day-items.ts';

export type CardWords = {
  readonly name: string;
  readonly duration: string;
  /** Distance and RPE, each of which stays on one line. */
  readonly numbers: readonly string[];
  /** Where it deviates from the plain case: what it was planned or swapped from, the ground. */
  readonly remarks: readonly string[];
  /** Planned, done or not done, for those who cannot see the edge. */
  readonly status: string;
};

const STATUS = {
  done: 'Done',
  planned: 'Planned',
  missed: 'Planned, not done',
  skipped: 'Skipped',
};
const SLIPPERY: ReadonlySet<string> = new Set([
  'ice',
  'snow',
  'mud',
  'wet-leaves',
  'other-slippery',
]);

export function cardWords(item: DayItem, units: Units): CardWords {
  const workout = item.type === 'done' ? item.activity : item.session;
  const { distanceMetres, durationSeconds, rpe, surface } = workout;
  return {
    name: workoutName(workout),
    duration: shortMinutes(durationSeconds / 60),
    numbers: [
      ...(distanceMetres ? [formatDistance(distanceMetres, units)] : []),
      rpe === undefined ? 'not rated' : `RPE ${formatNumber(rpe)}`,
    ],
    remarks: [
      ...(surface && SLIPPERY.has(surface) ? [SURFACE_NAMES[surface]] : []),
      ...(item.type === 'done' ? planRemark(item, units) : sessionRemarks(item.session, units)),
    ],
    status: STATUS[item.type],
  };
}

/** What was planned, where what was done differs by more than a rounding. */
function planRemark(item: Extract<DayItem, { type: 'done' }>, units: Units): readonly string[] {
  const { activity, plan } = item;
  if (!plan) return [];
  if (plan.date !== activity.date || plan.sport !== activity.sport) {
    return [`for ${workoutName(plan)}, ${formatDayFrom(plan.date, activity.date)}`];
  }
  const byDistance = plan.distanceMetres !== undefined && activity.distanceMetres !== undefined;
  const measure = byDistance
    ? (workout: Measured) => formatDistance(workout.distanceMetres ?? 0, units)
    : (workout: Measured) => formatDuration(workout.durationSeconds);
  return measure(plan) === measure(activity) ? [] : [`planned ${measure(plan)}`];
}

type Measured = {
  readonly distanceMetres?: number | undefined;
  readonly durationSeconds: number;
};

/** What life has done to a session: swapped, moved, skipped. */
function sessionRemarks(session: Session, units: Units): readonly string[] {
  const { plannedFor, skippedBecause, date } = session;
  return [
    ...kindRemark(session),
    ...swapRemark(session, units),
    ...(plannedFor ? [`was ${formatDayFrom(plannedFor, date)}`] : []),
    ...(skippedBecause ? [`skipped: ${skippedBecause}`] : []),
  ];
}

/** The kind, where the title leaves it open: a race that was made easy keeps the title of a race. */
function kindRemark({ sport, kind, title }: Session): readonly string[] {
  if (!title || !hasField(sport, 'kind')) return [];
  const word = KIND_NAMES[kind].toLowerCase();
  return title.toLowerCase().includes(word) ? [] : [word];
}

function swapRemark({ swappedFrom }: Session, units: Units): readonly string[] {
  if (!swappedFrom) return [];
  const { distanceMetres, durationSeconds, sport } = swappedFrom;
  const size = distanceMetres
    ? formatDistance(distanceMetres, units)
    : formatDuration(durationSeconds);
  const hard = hardPartWords(swappedFrom, units);
  const ofIt = hard ? `, ${hard} of it hard` : '';
  return [`swapped from ${size} ${SPORT_NAMES[sport].toLowerCase()}${ofIt}`];
}
