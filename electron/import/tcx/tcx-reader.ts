import { Unreadable } from '../unreadable.ts';
import type { ElementVisitor } from '../xml/read-xml.ts';
import { type XmlTime, xmlTime } from '../xml-time.ts';
import { TcxActivity } from './tcx-activity.ts';

type Point = { time?: XmlTime | undefined; distance?: number; heartRate?: number };

/** Follows the elements of a TCX file. The transitions of a multi-sport session are passed over. */
export class TcxReader implements ElementVisitor {
  readonly activities: TcxActivity[] = [];
  /** What else the file holds, to say so when it holds no activity. */
  plans = 0;
  readonly #zoneThree: number | undefined;
  #sawRoot = false;
  #point: Point = {};

  constructor(zoneThree: number | undefined) {
    this.#zoneThree = zoneThree;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!this.#sawRoot) this.#checkRoot(name);
    if (name === 'Activity') {
      this.activities.push(new TcxActivity(attributes.Sport ?? '', this.#zoneThree));
    } else if (name === 'Lap') {
      this.#current?.laps.push({});
      this.#current?.startAt(xmlTime(attributes.StartTime ?? ''));
    } else if (name === 'Trackpoint') this.#point = {};
    else if (name === 'Course' || name === 'Workout') this.plans += 1;
  }

  close(name: string, text: string, parents: readonly string[]): void {
    if (!parents.includes('Activity')) return;
    const parent = parents.at(-1);
    if (parent === 'Trackpoint') this.#closeInPoint(name, text);
    else if (parent === 'Lap') this.#closeInLap(name, text);
    else if (name === 'Value') this.#closeHeartRate(text, parent, parents.at(-2));
    else if (name === 'Trackpoint') this.#addPoint(parents);
    else if (name === 'Id' && parent === 'Activity') this.#nameCurrent(text);
  }

  get #current(): TcxActivity | undefined {
    return this.activities.at(-1);
  }

  #nameCurrent(id: string): void {
    if (this.#current) this.#current.id = xmlTime(id);
  }

  #closeInPoint(name: string, text: string): void {
    if (name === 'Time') this.#point.time = xmlTime(text);
    else if (name === 'DistanceMeters') this.#point.distance = numberIn(text);
  }

  #closeInLap(name: string, text: string): void {
    const lap = this.#current?.laps.at(-1);
    if (!lap) return;
    if (name === 'TotalTimeSeconds') lap.durationSeconds = numberIn(text);
    else if (name === 'DistanceMeters') lap.distanceMetres = numberIn(text);
  }

  #closeHeartRate(text: string, parent: string | undefined, within: string | undefined): void {
    const lap = this.#current?.laps.at(-1);
    if (parent === 'HeartRateBpm' && within === 'Trackpoint') {
      this.#point.heartRate = numberIn(text);
    } else if (parent === 'AverageHeartRateBpm' && within === 'Lap' && lap) {
      lap.averageHeartRate = numberIn(text);
    }
  }

  #addPoint(parents: readonly string[]): void {
    const { time, ...point } = this.#point;
    if (!time || !parents.includes('Lap')) return;
    this.#current?.startAt(time);
    this.#current?.add({ time: time.time, ...point });
  }

  #checkRoot(name: string): void {
    this.#sawRoot = true;
    if (name === 'TrainingCenterDatabase') return;
    throw new Unreadable(
      `The file is named .tcx but holds something else: it begins with <${name.slice(0, 40)}>.`,
    );
  }
}

/** NaN when there is no number, also for an empty text. */
function numberIn(text: string): number {
  return text === '' ? Number.NaN : Number(text);
}
