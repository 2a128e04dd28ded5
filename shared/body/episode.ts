import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { AthleteId, EpisodeClosureId } from '../units/ids.ts';
import { Region, Side } from './symptom.ts';

/** The user's own word that an episode is over from `date` on. */
export const EpisodeClosure = z.strictObject({
  id: EpisodeClosureId,
  athleteId: AthleteId,
  date: IsoDate,
  region: Region,
  side: Side,
});
export type EpisodeClosure = z.infer<typeof EpisodeClosure>;
