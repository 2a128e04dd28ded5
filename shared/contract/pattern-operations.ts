import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import type { PatternReport } from '../patterns/read-patterns.ts';
import type { Disagreement } from '../rules/disagreement.ts';
import type { Source } from '../rules/source.ts';
import { AthleteId } from '../units/ids.ts';
import { read, returns } from './define.ts';

/** Everything that the planner builds on, and where it does not agree. */
export type Bibliography = {
  readonly sources: readonly Source[];
  readonly disagreements: readonly Disagreement[];
};

export const patternOperations = {
  'patterns.read': read({
    summary:
      'Says which patterns the signs of a sore spot speak for and against, and what to ask next. No diagnosis.',
    input: z.strictObject({ athleteId: AthleteId, today: IsoDate.optional() }),
    output: returns<PatternReport>(),
  }),
  'sources.list': read({
    summary: 'Lists the documents and studies, what they found, their limits and disagreements.',
    input: z.strictObject({}),
    output: returns<Bibliography>(),
  }),
};
