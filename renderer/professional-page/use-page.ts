import { useQuery } from '@tanstack/react-query';
import type { AthleteId } from '../../shared/units/ids.ts';
import { door } from '../door/door.ts';

/** What a professional is handed about one athlete, as the log stands. */
export function usePage(athleteId: AthleteId) {
  return useQuery({
    queryKey: ['page', athleteId],
    queryFn: () => door['page.read']({ athleteId }),
  });
}
