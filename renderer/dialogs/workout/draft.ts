import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Activity } from '../../../shared/training/activity.ts';
import type { Kind } from '../../../shared/training/kind.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { Sport } from '../../../shared/training/sport.ts';
import type { Surface } from '../../../shared/training/surface.ts';
import type { Units } from '../../../shared/units/units.ts';
import { toDistanceUnit } from '../../../shared/words/format.ts';
import { decimalText } from './decimal.ts';
import { hasField } from './sport-fields.ts';

/** A workout as it stands in the form: numbers as typed, so that nothing typed is lost or rounded. */
export type WorkoutDraft = {
  readonly date: IsoDate | undefined;
  readonly sport: Sport;
  readonly kind: Kind | undefined;
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
  /** In the athlete's units. */
  readonly distance: string;
  readonly hardPart: string;
  readonly hardPartIn: 'distance' | 'minutes';
  readonly rpe: number | undefined;
  readonly surface: Surface | undefined;
  readonly warmUp: boolean | undefined;
  readonly title: string;
  readonly note: string;
};

type StoredWorkout = Pick<
  Session | Activity,
  'date' | 'sport' | 'durationSeconds' | 'surface' | 'warmUp' | 'title' | 'note'
> &
  Pick<Activity, 'kind' | 'rpe' | 'distanceMetres' | 'hardDistanceMetres' | 'hardDurationSeconds'>;

/** A form with nothing filled in but the day: a run, of no length yet. */
export function emptyDraft(date: IsoDate): WorkoutDraft {
  return {
    date,
    sport: 'run',
    kind: 'easy',
    ...{ hours: '', minutes: '', seconds: '' },
    ...{ distance: '', hardPart: '', hardPartIn: 'distance' },
    rpe: undefined,
    surface: undefined,
    warmUp: undefined,
    ...{ title: '', note: '' },
  };
}

/** A stored workout as the form shows it. */
export function draftOf(workout: StoredWorkout, units: Units): WorkoutDraft {
  return {
    date: workout.date,
    sport: workout.sport,
    kind: workout.kind,
    ...durationTexts(workout.durationSeconds),
    distance: distanceText(workout.distanceMetres, units),
    ...hardPartTexts(workout, units),
    rpe: workout.rpe,
    surface: workout.surface,
    warmUp: workout.warmUp,
    title: workout.title ?? '',
    note: workout.note ?? '',
  };
}

/** The form with another sport. A sport without kinds counts as easy. */
export function withSport(draft: WorkoutDraft, sport: Sport): WorkoutDraft {
  return { ...draft, sport, kind: hasField(sport, 'kind') ? draft.kind : (draft.kind ?? 'easy') };
}

/** Hours, minutes and, only where there are any, seconds. */
export function durationTexts(duration: number) {
  const rest = Math.round((duration % 60) * 100) / 100;
  const minutes = Math.floor(duration / 60);
  return {
    hours: minutes >= 60 ? String(Math.floor(minutes / 60)) : '',
    minutes: String(minutes % 60),
    seconds: rest === 0 ? '' : String(rest),
  };
}

function hardPartTexts(workout: StoredWorkout, units: Units) {
  const { hardDistanceMetres, hardDurationSeconds } = workout;
  if (hardDistanceMetres === undefined && hardDurationSeconds !== undefined) {
    return { hardPart: decimalText(hardDurationSeconds / 60), hardPartIn: 'minutes' as const };
  }
  return { hardPart: distanceText(hardDistanceMetres, units), hardPartIn: 'distance' as const };
}

function distanceText(metres: number | undefined, units: Units): string {
  return metres === undefined ? '' : decimalText(toDistanceUnit(metres, units));
}
