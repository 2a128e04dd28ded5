import { MeasuredDays } from '../../shared/sitting-monitor/monitor.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { readStored } from './settings.ts';

/** Each athlete's own: what one person sat is never offered to another. */
const placeOf = (athleteId: AthleteId) => `evenload.sitting-days.${athleteId}`;

export function readDays(athleteId: AthleteId) {
  return readStored(placeOf(athleteId), MeasuredDays) ?? [];
}

export function writeDays(athleteId: AthleteId, days: MeasuredDays): void {
  localStorage.setItem(placeOf(athleteId), JSON.stringify(days));
}
