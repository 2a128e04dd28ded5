import { useQueries, useQuery } from '@tanstack/react-query';
import type { AthleteId } from '../../../shared/units/ids.ts';
import { door } from '../../door/door.ts';
import {
  type FindWeek,
  firstWeekOf,
  type PageNumber,
  WEEKS_IN_A_PAGE,
  weekFinder,
} from './season-pages.ts';

/** From which to which day the athlete has entries. */
export function useSeasonSpan(athleteId: AthleteId) {
  return useQuery({
    queryKey: ['season-span', athleteId],
    queryFn: () => door['season.span']({ athleteId }),
  });
}

export type ReadPages = {
  readonly find: FindWeek;
  /** The first fault of a page, and the way to read again. */
  readonly fault: { readonly error: Error; readonly again: () => void } | undefined;
};

/** Reads the pages in view. Those that were read before are there at once, and are read again. */
export function useSeasonPages(athleteId: AthleteId, pages: readonly PageNumber[]): ReadPages {
  return useQueries({
    queries: pages.map((page) => ({
      queryKey: ['season', athleteId, page],
      queryFn: () =>
        door['season.read']({ athleteId, first: firstWeekOf(page), weeks: WEEKS_IN_A_PAGE }),
    })),
    combine: (results) => {
      const failed = results.find(({ error }) => error);
      return {
        find: weekFinder(new Map(results.map(({ data }, index) => [pages[index] ?? -1, data]))),
        fault: failed?.error
          ? { error: failed.error, again: () => void failed.refetch() }
          : undefined,
      };
    },
  });
}
