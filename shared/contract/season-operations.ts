import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { IsoWeek } from '../calendar/iso-week.ts';
import type { SeasonSpan, SeasonWeek } from '../season/season.ts';
import { AthleteId } from '../units/ids.ts';
import { read, returns } from './define.ts';

/** A year and a bit: what a long scroll reads at once. */
const MOST_WEEKS = 60;

export const seasonOperations = {
  'season.read': read({
    summary: 'Reads many weeks at once, each as small as a row of a season needs.',
    input: z.strictObject({
      athleteId: AthleteId,
      first: IsoWeek,
      weeks: z.int().min(1, 'must be 1 or more').max(MOST_WEEKS, `must be ${MOST_WEEKS} or less`),
      today: IsoDate.optional(),
    }),
    output: returns<readonly SeasonWeek[]>(),
  }),
  'season.span': read({
    summary: 'Says from which to which day an athlete has anything logged or planned.',
    input: z.strictObject({ athleteId: AthleteId }),
    output: returns<SeasonSpan | null>(),
  }),
};
