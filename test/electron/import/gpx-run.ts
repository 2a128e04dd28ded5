export type Point = {
  /** After 06:30 UTC on 18 November 2026. */
  readonly second?: number;
  readonly north?: number;
  readonly east?: number;
  readonly extra?: string;
};

/** Degrees to the north a second: 3.3358 metres. */
const STEP = 0.00003;
const START = Temporal.Instant.from('2026-11-18T06:30:00Z');

export function point({ second = 0, north = 45, east = 7 }: Point): Required<Omit<Point, 'extra'>> {
  return { second, north, east };
}

/** A point every second from 0 to `seconds`, straight to the north. */
export function points(seconds: number): Required<Omit<Point, 'extra'>>[] {
  return Array.from({ length: seconds + 1 }, (_, second) =>
    point({ second, north: 45 + second * STEP }),
  );
}

export function segment(run: readonly Point[], times?: 'no times'): string {
  return `<trkseg>${run.map((each) => written(each, times)).join('')}</trkseg>`;
}

export function track(parts: {
  name?: string;
  type?: string;
  segments: readonly string[];
}): string {
  const type = parts.type === undefined ? '' : `<type>${parts.type}</type>`;
  const name = parts.name === undefined ? '' : `<name>${parts.name}</name>`;
  return `<trk>${name}${type}${parts.segments.join('')}</trk>`;
}

export function gpx(...tracks: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><metadata><time>2020-01-01T00:00:00Z</time><name>Not this</name></metadata>${tracks.join('')}</gpx>`;
}

function written({ second, north, east, extra }: Point, times?: 'no times'): string {
  const place = north === undefined ? '' : ` lat="${north}" lon="${east}"`;
  const timed = second !== undefined && !times;
  const time = timed ? `<time>${START.add({ seconds: second })}</time>` : '';
  const extensions = extra ? `<extensions>${extra}</extensions>` : '';
  return `<trkpt${place}><ele>3</ele>${time}${extensions}</trkpt>`;
}
