import { z } from 'zod';
import { EpisodeClosure } from '../body/episode.ts';
import type { EpisodeCourse, EpisodeReport } from '../body/episodes/read-episodes.ts';
import { Region, Side } from '../body/symptom.ts';
import { IsoDate } from '../calendar/iso-date.ts';
import { AthleteId } from '../units/ids.ts';
import { read, returns, write } from './define.ts';

const closure = EpisodeClosure.omit({ id: true });

export const episodeOperations = {
  'episode.list': read({
    summary:
      'Lists every episode ever logged, the latest first: start, course, what was tried, end.',
    input: z.strictObject({ athleteId: AthleteId, today: IsoDate.optional() }),
    output: returns<EpisodeReport>(),
  }),
  'episode.read': read({
    summary:
      'Reads the episode that opened on a day or was open then, day by day: its pain, and what the day before held.',
    input: z.strictObject({
      athleteId: AthleteId,
      region: Region,
      side: Side,
      openedOn: IsoDate,
      today: IsoDate.optional(),
    }),
    output: returns<EpisodeCourse>(),
  }),
  'episode.close': write({
    summary: 'Says that the pain in one region and side is over.',
    input: closure,
    output: returns<EpisodeClosure>(),
  }),
  'episode.reopen': write({
    summary: 'Takes back the word that the pain in one region and side was over from a day on.',
    input: closure,
    output: returns<EpisodeClosure>(),
  }),
};
