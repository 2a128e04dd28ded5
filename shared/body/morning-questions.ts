import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { Activity } from '../training/activity.ts';
import type { History } from '../week/history.ts';
import { episodesOf, openEpisodesOn } from './open-episodes.ts';
import type { Region, Side } from './symptom.ts';

/** A sore spot that was run with yesterday, and of which nobody has said how it is this morning. */
export type MorningQuestion = {
  readonly region: Region;
  readonly side: Side;
  /** Yesterday's runs, to say what the morning follows. */
  readonly runs: readonly Activity[];
};

/**
 * The next-morning questions of `today`: one for each spot whose episode was open yesterday and
 * still is, when there was a run yesterday and no next-morning entry of the spot is dated today.
 * None without a run: the answer would follow nothing.
 */
export function morningQuestions(
  {
    activities,
    symptoms,
    episodeClosures,
  }: Pick<History, 'activities' | 'symptoms' | 'episodeClosures'>,
  today: IsoDate,
): readonly MorningQuestion[] {
  const yesterday = addDays(today, -1);
  const runs = activities.filter(({ sport, date }) => sport === 'run' && date === yesterday);
  if (runs.length === 0) return [];
  const answered = symptoms.filter(
    ({ date, moment }) => date === today && moment === 'next-morning',
  );
  return openEpisodesOn(episodesOf(symptoms, episodeClosures), today)
    .filter(({ openedOn }) => openedOn <= yesterday)
    .filter(
      (spot) => !answered.some(({ region, side }) => region === spot.region && side === spot.side),
    )
    .map(({ region, side }) => ({ region, side, runs }));
}
