import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { IsoWeek } from '../calendar/iso-week.ts';
import type { Easing } from '../planning/ease-week/ease-week.ts';
import { PlanEdit } from '../planning/plan-edit.ts';
import type { Swap } from '../planning/swap.ts';
import { PlannedWorkout, type Session } from '../training/session.ts';
import { CrossTrainingSport } from '../training/sport.ts';
import { HARD_PART_MESSAGE, hardPartFits } from '../training/workout-fields.ts';
import { AthleteId, SessionId } from '../units/ids.ts';
import { Text } from '../units/text.ts';
import { changesOf } from './changes.ts';
import { read, returns, write } from './define.ts';

const sessionId = SessionId;
/** A quarter of a year: longer than a planner sees ahead. */
const MOST_DAYS = 92;
/** More than a planner would want in one step: the runs of a month, three a day. */
const MOST_EDITS = 100;
const swapRunsInput = z.strictObject({
  athleteId: AthleteId,
  from: IsoDate,
  days: z
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .max(MOST_DAYS, `must be ${MOST_DAYS} or less`),
  sport: CrossTrainingSport.optional(),
  /** Of the runs on these days only these; without it all. */
  sessionIds: z.array(SessionId).min(1, 'must name a session').max(MOST_EDITS).optional(),
});
const swapInput = z.strictObject({ sessionId, sport: CrossTrainingSport });

export const sessionOperations = {
  'session.plan': write({
    summary: 'Plans a session on a day.',
    input: z
      .strictObject({ athleteId: AthleteId, ...PlannedWorkout.shape })
      .refine(hardPartFits, HARD_PART_MESSAGE),
    output: returns<Session>(),
  }),
  'session.update': write({
    summary: 'Changes fields of a session; null takes an optional field away.',
    input: z.strictObject({ sessionId, ...changesOf(PlannedWorkout) }),
    output: returns<Session>(),
  }),
  'session.move': write({
    summary: 'Moves a session to another day, or to another place in its day (0 is first).',
    input: z.strictObject({ sessionId, date: IsoDate, position: z.int().min(0).optional() }),
    output: returns<Session>(),
  }),
  'session.copy': write({
    summary: 'Plans a copy of a session on a day, at a place in its day (0 is first).',
    input: z.strictObject({ sessionId, date: IsoDate, position: z.int().min(0).optional() }),
    output: returns<Session>(),
  }),
  'session.skip': write({
    summary: 'Says why a session was not or will not be done; null plans it again.',
    input: z.strictObject({ sessionId, because: Text(500).nullable() }),
    output: returns<Session>(),
  }),
  'session.remove': write({
    summary: 'Takes a session out of the plan.',
    input: z.strictObject({ sessionId }),
    output: returns<{ removed: SessionId }>(),
  }),
  'plan.edit': write({
    summary:
      'Makes one or more edits of the plan as one change: swap, shorten, ease, move and more.',
    input: z.strictObject({
      athleteId: AthleteId,
      edits: z.array(PlanEdit).min(1).max(MOST_EDITS),
    }),
    output: returns<{ readonly sessions: readonly Session[] }>(),
  }),
  'session.previewSwap': read({
    summary: 'Shows what a swap of a run for cross-training would do, and saves nothing.',
    input: swapInput,
    output: returns<Swap>(),
  }),
  'session.swapBack': write({
    summary: 'Brings back the run that a session was swapped from.',
    input: z.strictObject({ sessionId }),
    output: returns<Session>(),
  }),
  'plan.previewSwapRuns': read({
    summary: 'Shows what swapping all planned runs of some days would do, and saves nothing.',
    input: swapRunsInput,
    output: returns<readonly Swap[]>(),
  }),
  'plan.swapRuns': write({
    summary: 'Swaps all planned runs of some days for one sport, or each for the best.',
    input: swapRunsInput,
    output: returns<readonly Swap[]>(),
  }),
  'plan.easings': read({
    summary:
      'Finds the smallest sets of edits that quiet every caution of a week, and changes nothing.',
    input: z.strictObject({ athleteId: AthleteId, week: IsoWeek, today: IsoDate.optional() }),
    output: returns<readonly Easing[]>(),
  }),
  'session.swap': write({
    summary: 'Swaps a planned run for cross-training that keeps its aerobic load.',
    input: swapInput,
    output: returns<Swap>(),
  }),
};
