import { addDays, earlier, type IsoDate } from '../../calendar/iso-date.ts';
import { isSameSpot } from '../../rules/looking/standing-symptoms.ts';
import type { EpisodeClosure } from '../episode.ts';
import { type Episode, episodesOf } from '../open-episodes.ts';
import type { Symptom } from '../symptom.ts';

/** What episodes are read from: the entries of pain, and the runner's word that one is over. */
export type EpisodeLogs = {
  readonly symptoms: readonly Symptom[];
  readonly episodeClosures: readonly EpisodeClosure[];
};

/** How an episode ended: not yet, by the runner's own word, or by itself after seven days at 0. */
export type EpisodeEnd = 'open' | 'by-own-word' | 'by-itself';

export function endOf(episode: Episode, logs: EpisodeLogs): EpisodeEnd {
  const { closedOn } = episode;
  if (closedOn === undefined) return 'open';
  const isSaid = logs.episodeClosures.some(
    (closure) => isSameSpot(closure, episode) && closure.date === closedOn,
  );
  return isSaid && !isOverBefore(closedOn, episode, logs) ? 'by-own-word' : 'by-itself';
}

/** Was it over without what was logged and said on that day, which is then about the next one? */
function isOverBefore(
  closedOn: IsoDate,
  { openedOn, ...spot }: Episode,
  { symptoms, episodeClosures }: EpisodeLogs,
): boolean {
  const isBefore = ({ date }: { readonly date: IsoDate }) => date < closedOn;
  return episodesOf(symptoms.filter(isBefore), episodeClosures.filter(isBefore)).some(
    (other) =>
      isSameSpot(other, spot) && other.openedOn === openedOn && other.closedOn === closedOn,
  );
}

/**
 * The last day of an episode that is known on `today`. What was logged on the day on which the
 * runner closed it belongs to it: no later episode has it, and nothing logged may go missing.
 */
export function lastDayOf(episode: Episode, logs: EpisodeLogs, today: IsoDate): IsoDate {
  const { closedOn } = episode;
  if (closedOn === undefined) return today;
  const last = endOf(episode, logs) === 'by-own-word' ? closedOn : addDays(closedOn, -1);
  return earlier(last, today);
}

/** The entries of the region and side of an episode within its days, up to `today`. */
export function entriesOfEpisode(
  logs: EpisodeLogs,
  episode: Episode,
  today: IsoDate,
): readonly Symptom[] {
  const last = lastDayOf(episode, logs, today);
  return logs.symptoms.filter(
    (entry) => isSameSpot(entry, episode) && entry.date >= episode.openedOn && entry.date <= last,
  );
}
