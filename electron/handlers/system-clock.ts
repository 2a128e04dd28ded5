import { fromTemporal } from '../../shared/calendar/iso-date.ts';
import type { Clock } from './means.ts';

/** The clock of this machine. */
export const systemClock: Clock = {
  today: () => fromTemporal(Temporal.Now.plainDateISO()),
  timeZone: () => Temporal.Now.timeZoneId(),
};
