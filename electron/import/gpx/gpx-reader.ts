import { Unreadable } from '../unreadable.ts';
import type { ElementVisitor } from '../xml/read-xml.ts';
import { type XmlTime, xmlTime } from '../xml-time.ts';
import { type Position, positionFrom } from './distance-on-earth.ts';
import { Track } from './track.ts';

export type NamedTrack = { readonly track: Track; type: string; name: string };

/** Heart rate stands in extensions of many namespaces, under one of these names. */
const HEART_RATE_NAMES: ReadonlySet<string> = new Set(['hr', 'heartrate', 'HeartRate']);

/** Follows the elements of a GPX file. */
export class GpxReader implements ElementVisitor {
  readonly tracks: NamedTrack[] = [];
  routes = 0;
  waypoints = 0;
  readonly #zoneThree: number | undefined;
  #sawRoot = false;
  #point: { position?: Position | undefined; time?: XmlTime; heartRate?: number } | undefined;

  constructor(zoneThree: number | undefined) {
    this.#zoneThree = zoneThree;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!this.#sawRoot) this.#checkRoot(name);
    if (name === 'trkpt') {
      this.#point = { position: positionFrom(attributes.lat, attributes.lon) };
    } else if (name === 'trk') {
      this.tracks.push({ track: new Track(this.#zoneThree), type: '', name: '' });
    } else if (name === 'trkseg') this.tracks.at(-1)?.track.beginSegment();
    else if (name === 'rte') this.routes += 1;
    else if (name === 'wpt') this.waypoints += 1;
  }

  close(name: string, text: string, parents: readonly string[]): void {
    if (this.#point) this.#closeInPoint(this.#point, name, text, parents.at(-1));
    else if (parents.at(-1) === 'trk') this.#closeInTrack(name, text);
  }

  #closeInPoint(
    point: { time?: XmlTime; heartRate?: number },
    name: string,
    text: string,
    parent: string | undefined,
  ): void {
    if (name === 'time' && parent === 'trkpt') {
      const time = xmlTime(text);
      if (time) point.time = time;
    } else if (HEART_RATE_NAMES.has(name)) point.heartRate = Number(text);
    else if (name === 'trkpt') {
      this.tracks.at(-1)?.track.add(point);
      this.#point = undefined;
    }
  }

  #closeInTrack(name: string, text: string): void {
    const track = this.tracks.at(-1);
    if (!track) return;
    if (name === 'type') track.type = text;
    else if (name === 'name') track.name = text;
  }

  #checkRoot(name: string): void {
    this.#sawRoot = true;
    if (name === 'gpx') return;
    throw new Unreadable(
      `The file is named .gpx but holds something else: it begins with <${name.slice(0, 40)}>.`,
    );
  }
}
