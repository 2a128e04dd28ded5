import { useState } from 'react';
import type { z } from 'zod';
import type { Units } from '../../../shared/units/units.ts';
import { NO_PROBLEMS, type Problems } from '../form/problems.ts';
import { useSave } from '../form/use-save.ts';
import { type Checked, checkWorkout, type Opened } from './check-workout.ts';
import type { WorkoutDraft } from './draft.ts';

export type ChangeDraft = (change: Partial<WorkoutDraft>) => void;

const SHOWN = [
  ...['date', 'sport', 'kind', 'durationSeconds', 'distanceMetres', 'hardDistanceMetres'],
  ...['hardDurationSeconds', 'rpe', 'surface', 'warmUp', 'title', 'note'],
];

type Start<Value> = {
  readonly schema: z.ZodType<Value>;
  readonly units: Units;
  readonly draft: WorkoutDraft;
  readonly opened?: Opened | undefined;
};

/** The state of a workout form: what is filled in, what it would be, and what is wrong with it. */
export function useWorkoutForm<Value>({ schema, units, draft: start, opened }: Start<Value>) {
  const [draft, setDraft] = useState(start);
  // Nobody is told what is missing before they have tried to save.
  const [hasTried, setTried] = useState(false);
  const saving = useSave(SHOWN);
  const checked = checkWorkout(schema, draft, units, opened);
  const change: ChangeDraft = (fields) => {
    setDraft((before) => ({ ...before, ...fields }));
    saving.setProblems(NO_PROBLEMS);
  };
  const save = (send: (value: Value) => Promise<unknown>, done: () => void) => {
    setTried(true);
    if (checked.ok) void saving.save(() => send(checked.value), done);
    // A new object each time, so that the first wrong field takes the focus again.
    else saving.setProblems({ ...checked.problems });
  };
  return {
    draft,
    setDraft,
    change,
    checked,
    /** For the fields: as they are now. */
    problems: shownProblems(saving.problems, checked, hasTried),
    /** For the form: as of the last try. */
    refused: saving.problems,
    isSaving: saving.isSaving,
    save,
    remove: saving.save,
  };
}

function shownProblems(fromHost: Problems, checked: Checked<unknown>, hasTried: boolean): Problems {
  if (fromHost !== NO_PROBLEMS || !hasTried || checked.ok) return fromHost;
  return checked.problems;
}
