import { HeartRateMeter, plausibleHeartRate, type Sample } from '../heart-rate-meter.ts';
import type { XmlTime } from '../xml-time.ts';

export type Lap = {
  durationSeconds?: number;
  distanceMetres?: number;
  averageHeartRate?: number;
};

/** One TCX activity as it is read: its laps, and its track points one by one. */
export class TcxActivity {
  readonly sport: string;
  readonly laps: Lap[] = [];
  readonly meter: HeartRateMeter;
  /** Names the activity; usually its start. */
  id: XmlTime | undefined;
  #start: XmlTime | undefined;

  constructor(sport: string, zoneThree: number | undefined) {
    this.sport = sport;
    this.meter = new HeartRateMeter(zoneThree);
  }

  /** The first time wins, of a lap or of a point. */
  startAt(time: XmlTime | undefined): void {
    this.#start ??= time;
  }

  get start(): XmlTime | undefined {
    return this.#start ?? this.id;
  }

  add(sample: Sample): void {
    this.meter.add(sample);
  }

  get durationSeconds(): number {
    return sum(this.laps.map((lap) => lap.durationSeconds ?? Number.NaN));
  }

  /** Undefined when a lap does not state its distance. */
  get distanceMetres(): number | undefined {
    const total = sum(this.laps.map((lap) => lap.distanceMetres ?? Number.NaN));
    return Number.isNaN(total) ? undefined : total;
  }

  /** From the track points, else from the laps by their duration. */
  get averageHeartRate(): number | undefined {
    if (this.meter.average !== undefined) return this.meter.average;
    const rated = this.laps.filter((lap) => plausibleHeartRate(lap.averageHeartRate));
    const seconds = sum(rated.map((lap) => lap.durationSeconds ?? 0));
    const beats = rated.map((lap) => (lap.averageHeartRate ?? 0) * (lap.durationSeconds ?? 0));
    return seconds > 0 ? Math.round(sum(beats) / seconds) : undefined;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
