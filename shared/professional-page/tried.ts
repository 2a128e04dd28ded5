import type { IsoDate } from '../calendar/iso-date.ts';
import type { EpisodeLog } from '../patterns/episode-log.ts';
import { measures } from './measures.ts';
import { mornings } from './mornings.ts';
import type { PageSection } from './page.ts';
import { rest } from './rest.ts';
import { routine } from './routine.ts';
import { daysOf } from './since.ts';
import { swaps } from './swaps.ts';
import { training } from './training-done.ts';
import type { WholeLog } from './whole-log.ts';

/** What was tried since it began, and how the mornings after were. */
export function triedSection(log: EpisodeLog, whole: WholeLog, today: IsoDate): PageSection {
  const days = daysOf(log);
  const { units } = log.history.athlete;
  return {
    id: 'tried',
    title: 'What was tried since it began, and the mornings after',
    blocks: [
      training(whole, days, units),
      swaps(whole, days, today),
      rest(whole, days),
      measures(log.entries),
      routine(whole, days),
      mornings(log),
    ],
  };
}
