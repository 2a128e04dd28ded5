import { z } from 'zod';
import type { ResponseReport } from '../body/read-responses.ts';
import { IsoDate } from '../calendar/iso-date.ts';
import { AthleteId } from '../units/ids.ts';
import { read, returns } from './define.ts';

export const responseOperations = {
  'response.read': read({
    summary:
      'Says how the mornings after each sport were, for the spots of open episodes or the latest.',
    input: z.strictObject({ athleteId: AthleteId, today: IsoDate.optional() }),
    output: returns<ResponseReport>(),
  }),
};
