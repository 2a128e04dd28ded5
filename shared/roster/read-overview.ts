import { episodesOf, openEpisodesOn } from '../body/open-episodes.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { weekOf } from '../calendar/iso-week.ts';
import type { History } from '../week/history.ts';
import { readWeek } from '../week/read-week.ts';
import { flagsInShort } from './flags-in-short.ts';
import { missingIn } from './missing.ts';
import type { AthleteOverview, Logged } from './overview.ts';

/**
 * One athlete in a few lines, as seen from `today`. The history is that around the week of
 * today; `logged` comes from the whole log, since the last entry may be years old.
 */
export function readOverview(history: History, logged: Logged, today: IsoDate): AthleteOverview {
  const { athlete, symptoms, episodeClosures } = history;
  const { flags } = readWeek(history, weekOf(today, athlete.weekStart), today);
  const open = openEpisodesOn(episodesOf(symptoms, episodeClosures), today);
  return {
    athlete,
    logged,
    missing: missingIn(history, today),
    openEpisodes: open.toSorted((one, other) => one.openedOn.localeCompare(other.openedOn)),
    flags: flagsInShort(flags),
  };
}
