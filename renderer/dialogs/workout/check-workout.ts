import { z } from 'zod';
import { changesOf } from '../../../shared/contract/changes.ts';
import { DoneWorkout } from '../../../shared/training/activity.ts';
import { PlannedWorkout } from '../../../shared/training/session.ts';
import { HARD_PART_MESSAGE, hardPartFits } from '../../../shared/training/workout-fields.ts';
import type { Units } from '../../../shared/units/units.ts';
import { type Problems, problemsOfIssues } from '../form/problems.ts';
import type { WorkoutDraft } from './draft.ts';
import { type RawWorkout, readDraft } from './read-draft.ts';

/** What a planned session needs. */
export const PLANNED = PlannedWorkout.refine(hardPartFits, HARD_PART_MESSAGE);
/** What a done activity needs. */
export const DONE = DoneWorkout.refine(hardPartFits, HARD_PART_MESSAGE);
/** An imported activity that nobody has given a kind yet may stay without. */
export const DONE_WITHOUT_KIND = DoneWorkout.partial({ kind: true }).refine(
  hardPartFits,
  HARD_PART_MESSAGE,
);

/** The form as it was opened: what nobody has touched keeps its exact stored value. */
export type Opened = { readonly draft: WorkoutDraft; readonly stored: RawWorkout };

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: Problems };

/** The workout that the form describes, or what is wrong with it. */
export function checkWorkout<Value>(
  schema: z.ZodType<Value>,
  draft: WorkoutDraft,
  units: Units,
  opened?: Opened | undefined,
): Checked<Value> {
  const typed = readDraft(draft, units);
  const values = opened ? withUntouched(draft, typed, opened) : typed;
  const result = schema.safeParse(values);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problems: problemsOfIssues(result.error.issues, values, NEEDED) };
}

/** The fields of a workout that can be sent as changes. */
export const SESSION_CHANGES = z.strictObject(changesOf(PlannedWorkout));
export const ACTIVITY_CHANGES = z.strictObject(changesOf(DoneWorkout));

/** An activity has no priority, so none is ever sent for one. */
type RawPlan = RawWorkout & { readonly racePriority?: unknown };

/** What has to change in `stored` to become `value`: null takes a field away. */
export function changesBetween<Changes>(
  schema: z.ZodType<Changes>,
  stored: RawPlan,
  value: RawPlan,
): Changes {
  const before: Record<string, unknown> = { ...stored };
  const after: Record<string, unknown> = { ...value };
  const changed = FIELDS.filter((field) => before[field] !== after[field]);
  return schema.parse(Object.fromEntries(changed.map((field) => [field, after[field] ?? null])));
}

const FIELDS = [...Object.keys(DoneWorkout.shape), 'racePriority'];

const NEEDED: Readonly<Record<string, string>> = {
  date: 'choose a day',
  kind: 'choose a kind',
  durationSeconds: 'say how long, in hours and minutes',
  rpe: 'choose how hard it should feel, 0 to 10',
};

/** Metres shown as 6.21 mi must not come back as another number of metres. */
function withUntouched(draft: WorkoutDraft, typed: RawWorkout, opened: Opened): RawWorkout {
  const same = (...fields: (keyof WorkoutDraft)[]) =>
    fields.every((field) => draft[field] === opened.draft[field]);
  const { stored } = opened;
  const sameSport = same('sport');
  return {
    ...typed,
    ...(same('sport', 'kind') && { kind: stored.kind }),
    ...(same('hours', 'minutes', 'seconds') && { durationSeconds: stored.durationSeconds }),
    ...(sameSport && same('distance') && { distanceMetres: stored.distanceMetres }),
    ...(sameSport && same('hardPart', 'hardPartIn') && storedHardPart(stored)),
    ...(sameSport && { surface: draft.surface, warmUp: draft.warmUp }),
  };
}

function storedHardPart({ hardDistanceMetres, hardDurationSeconds }: RawWorkout): RawWorkout {
  return { hardDistanceMetres, hardDurationSeconds };
}
