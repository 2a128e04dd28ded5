import type { Activity } from './activity.ts';
import type { Session } from './session.ts';

/** A workout, planned or done: what rules and totals look at. */
export type Workout = PlannedSession | DoneActivity;
export type PlannedSession = Session & { readonly status: 'planned' };
export type DoneActivity = Activity & { readonly status: 'done' };
