import type { ParsedFit } from 'fit-file-parser';
import { plausibleHeartRate } from '../heart-rate-meter.ts';
import { numberIn, numbersIn } from './fit-values.ts';

/** What a file says itself about heart-rate zones. */
export type FileZones = {
  /** Heart rate at which zone 3 begins. */
  readonly zoneThree?: number;
  /** Seconds in zone 3 and above, and in all zones together. */
  readonly time?: { readonly hardSeconds: number; readonly knownSeconds: number };
};

/** Garmin: below zone 1, zones 1 to 5, above zone 5. Boundaries are the upper ends of the first six. */
const GARMIN_TIMES = 7;
const GARMIN_BOUNDARIES = 6;
/** Wahoo and Suunto: zones 1 to 5. */
const FIVE_ZONES = 5;

/** The zones of session number `index`. Lists of any other length are not understood, so left out. */
export function zonesOf(fit: ParsedFit, index: number): FileZones {
  const own = fit.time_in_zone?.find(
    ({ reference_mesg, reference_index }) =>
      reference_mesg === 'session' && reference_index?.value === index,
  );
  const times = numbersIn(own?.time_in_hr_zone ?? fit.sessions?.[index]?.time_in_hr_zone);
  const zoneThree = garminZoneThree(own?.hr_zone_high_boundary) ?? listedZoneThree(fit);
  const time = times && timeInZones(times);
  return { ...(zoneThree !== undefined && { zoneThree }), ...(time && { time }) };
}

function timeInZones(times: readonly number[]): FileZones['time'] {
  const zoneThreeAt = { [GARMIN_TIMES]: 3, [FIVE_ZONES]: 2 }[times.length];
  if (zoneThreeAt === undefined) return undefined;
  return { hardSeconds: sum(times.slice(zoneThreeAt)), knownSeconds: sum(times) };
}

/** Garmin counts a heart rate on a boundary into the zone above it. */
function garminZoneThree(boundaries: unknown): number | undefined {
  const highs = numbersIn(boundaries);
  return highs?.length === GARMIN_BOUNDARIES && isRising(highs)
    ? plausibleHeartRate(highs[2])
    : undefined;
}

/** Zones as messages of their own (Wahoo): the highest heart rate that is still in the zone. */
function listedZoneThree({ hr_zone }: ParsedFit): number | undefined {
  const highs = hr_zone?.map(({ high_bpm }) => numberIn(high_bpm) ?? Number.NaN) ?? [];
  const zoneTwoHigh = highs.length === FIVE_ZONES && isRising(highs) ? highs[1] : undefined;
  return zoneTwoHigh === undefined ? undefined : plausibleHeartRate(zoneTwoHigh + 1);
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
