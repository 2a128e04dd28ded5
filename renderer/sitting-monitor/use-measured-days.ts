import type { SittingDay } from '../../shared/body/sitting.ts';
import { asSittingDay } from '../../shared/sitting-monitor/kept-day.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { useMeasuring } from './store.ts';
import { readDays } from './stored-days.ts';

/** What was measured of this athlete on this computer, a minute or more, the latest day first. */
export function useMeasuredDays(athleteId: AthleteId): readonly SittingDay[] {
  const { settings, monitor } = useMeasuring();
  const days = settings?.athleteId === athleteId ? monitor.days : readDays(athleteId);
  return days
    .map(asSittingDay)
    .filter(({ totalMinutes }) => totalMinutes > 0)
    .toReversed();
}
