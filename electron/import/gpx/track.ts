import { HeartRateMeter } from '../heart-rate-meter.ts';
import { isSetClock } from '../local-time.ts';
import type { XmlTime } from '../xml-time.ts';
import { distanceOnEarth, type Position } from './distance-on-earth.ts';

export type TrackPoint = {
  readonly position?: Position | undefined;
  readonly time?: XmlTime | undefined;
  readonly heartRate?: number | undefined;
};

/**
 * GPX has no timer. A stop is a break in the points of more than a minute in which the
 * runner moved slower than half a metre a second; a tunnel passed at a run is none.
 */
const STOP_SECONDS = 60;
const STOP_METRES_A_SECOND = 0.5;

/** One GPX track, added up point by point. Nothing is counted across the gap between segments. */
export class Track {
  readonly meter: HeartRateMeter;
  start: XmlTime | undefined;
  durationSeconds = 0;
  distanceMetres = 0;
  points = 0;
  /** Points without a time, or with one before the point ahead of them. */
  pointsOutOfTime = 0;
  #time: number | undefined;
  #position: Position | undefined;
  #metresSinceTime = 0;

  constructor(zoneThree: number | undefined) {
    this.meter = new HeartRateMeter(zoneThree);
  }

  beginSegment(): void {
    this.#time = undefined;
    this.#position = undefined;
    this.#metresSinceTime = 0;
  }

  add({ position, time, heartRate }: TrackPoint): void {
    this.points += 1;
    const moment = time && isSetClock(time.time) ? time : undefined;
    if (!moment || moment.time < (this.#time ?? 0)) {
      this.pointsOutOfTime += 1;
      return;
    }
    this.start ??= moment;
    this.#move(position);
    this.#pass(moment.time);
    this.meter.add({ time: moment.time, heartRate, distance: this.distanceMetres });
  }

  #move(position: Position | undefined): void {
    if (!position) return;
    const metres = this.#position ? distanceOnEarth(this.#position, position) : 0;
    this.distanceMetres += metres;
    this.#metresSinceTime = metres;
    this.#position = position;
  }

  #pass(time: number): void {
    const seconds = (time - (this.#time ?? time)) / 1000;
    const stopped =
      seconds > STOP_SECONDS && this.#metresSinceTime / seconds < STOP_METRES_A_SECOND;
    if (!stopped) this.durationSeconds += seconds;
    this.#metresSinceTime = 0;
    this.#time = time;
  }
}
