import { useQuery } from '@tanstack/react-query';
import type { Stretch } from '../../shared/load/read-loads.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { door } from '../door/door.ts';

/** While another stretch of the same athlete is read, the last one stays on screen. */
export function useCharts(athleteId: AthleteId, { from, to }: Stretch) {
  return useQuery({
    queryKey: ['charts', athleteId, from, to],
    queryFn: () => door['charts.read']({ athleteId, from, to }),
    placeholderData: (previous, query) => (query?.queryKey[1] === athleteId ? previous : undefined),
  });
}

/** The ratios, with the warning that they are never shown without. */
export function useLoads(athleteId: AthleteId, { from, to }: Stretch) {
  return useQuery({
    queryKey: ['loads', athleteId, from, to],
    queryFn: () => door['loads.read']({ athleteId, from, to }),
    placeholderData: (previous, query) => (query?.queryKey[1] === athleteId ? previous : undefined),
  });
}
