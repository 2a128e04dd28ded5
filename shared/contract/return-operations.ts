import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { IsoWeek } from '../calendar/iso-week.ts';
import type { ReturnPlan } from '../planning/return-to-running/return-plan.ts';
import type { Session } from '../training/session.ts';
import { AthleteId } from '../units/ids.ts';
import { read, returns, write } from './define.ts';

export const returnOperations = {
  'return.preview': read({
    summary: 'Says where an athlete stands on the way back to running, and how a week would go on.',
    input: z.strictObject({ athleteId: AthleteId, week: IsoWeek, today: IsoDate.optional() }),
    output: returns<ReturnPlan>(),
  }),
  'return.plan': write({
    summary: 'Plans the next steps back to running into the free days of a week, as one change.',
    input: z.strictObject({ athleteId: AthleteId, week: IsoWeek }),
    output: returns<{ readonly sessions: readonly Session[]; readonly plan: ReturnPlan }>(),
  }),
};
