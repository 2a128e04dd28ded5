import type { DoneWorkout } from '../../../shared/training/activity.ts';
import type { Units } from '../../../shared/units/units.ts';
import { fromDistanceUnit } from '../../../shared/words/format.ts';
import { parseDecimal } from './decimal.ts';
import type { WorkoutDraft } from './draft.ts';
import { hasField } from './sport-fields.ts';

type Field = keyof DoneWorkout;
/** What the form says, not checked yet: undefined is "left empty", NaN "typed, but no number". */
export type RawWorkout = { readonly [Name in Field]?: unknown };

/** The values of a form, in SI units. Fields that the sport does not have are left out. */
export function readDraft(draft: WorkoutDraft, units: Units): RawWorkout {
  const { sport } = draft;
  const text = (typed: string) => typed.trim() || undefined;
  return {
    date: draft.date,
    sport,
    kind: hasField(sport, 'kind') ? draft.kind : (draft.kind ?? 'easy'),
    durationSeconds: durationOf(draft),
    distanceMetres: hasField(sport, 'distance') ? metresOf(draft.distance, units) : undefined,
    ...(hasField(sport, 'hardPart') ? hardPartOf(draft, units) : {}),
    rpe: draft.rpe,
    surface: hasField(sport, 'surface') ? draft.surface : undefined,
    warmUp: hasField(sport, 'warmUp') ? draft.warmUp : undefined,
    title: text(draft.title),
    note: text(draft.note),
  };
}

/** Seconds; 90 in the box for minutes is one and a half hours. Undefined when nothing is typed. */
export function durationOf(draft: Pick<WorkoutDraft, 'hours' | 'minutes' | 'seconds'>) {
  const parts = [draft.hours, draft.minutes, draft.seconds].map(parseDecimal);
  if (parts.every((part) => part === undefined)) return undefined;
  if (parts.some((part) => part !== undefined && part < 0)) return Number.NaN;
  const [hours = 0, minutes = 0, seconds = 0] = parts;
  return Math.round((hours * 3600 + minutes * 60 + seconds) * 100) / 100;
}

function hardPartOf(draft: WorkoutDraft, units: Units): RawWorkout {
  if (draft.hardPartIn === 'distance') {
    return { hardDistanceMetres: metresOf(draft.hardPart, units) };
  }
  const minutes = parseDecimal(draft.hardPart);
  return { hardDurationSeconds: minutes === undefined ? undefined : Math.round(minutes * 60) };
}

function metresOf(typed: string, units: Units): number | undefined {
  const value = parseDecimal(typed);
  // To the centimetre: 16.1 km are 16,100 m and not 16,100.000000000002.
  return value === undefined ? undefined : Math.round(fromDistanceUnit(value, units) * 100) / 100;
}
