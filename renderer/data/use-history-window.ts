import { useQuery } from '@tanstack/react-query';
import type { IsoWeek } from '../../shared/calendar/iso-week.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { door } from '../door/door.ts';

/**
 * The entries around one week. While another week of the same athlete is read, the last one
 * stays on screen (`isPlaceholderData`), so that paging through weeks does not flash.
 */
export function useHistoryWindow(athleteId: AthleteId, week: IsoWeek) {
  return useQuery({
    queryKey: ['history', athleteId, week],
    queryFn: () => door['history.read']({ athleteId, week }),
    placeholderData: (previous, query) => (query?.queryKey[1] === athleteId ? previous : undefined),
  });
}
