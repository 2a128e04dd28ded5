import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import type { ProfessionalPages } from '../professional-page/page.ts';
import { AthleteId } from '../units/ids.ts';
import { read, returns } from './define.ts';

export const pageOperations = {
  'page.read': read({
    summary:
      'Writes what a professional is handed: signs, questions answered from the log, course, what was tried, flags.',
    input: z.strictObject({ athleteId: AthleteId, today: IsoDate.optional() }),
    output: returns<ProfessionalPages>(),
  }),
};
