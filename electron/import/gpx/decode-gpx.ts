import { activityFromFacts } from '../activity-from-facts.ts';
import type { DecodedActivity, DecodeOptions, Recording } from '../decoded-activity.ts';
import { eachPart } from '../each-part.ts';
import { sportOfWords, surfaceOfWords } from '../sport-words.ts';
import { titleFrom } from '../title.ts';
import { Unreadable } from '../unreadable.ts';
import { readXml } from '../xml/read-xml.ts';
import { GpxReader, type NamedTrack } from './gpx-reader.ts';

/** Above this share of points without a usable time, the duration would be made up. */
const OUT_OF_TIME_AT_MOST = 0.1;

/** One activity for each track. GPX states no totals: distance and time are added up from the points. */
export function decodeGpx(chunks: Iterable<Uint8Array>, options: DecodeOptions): Recording {
  const reader = new GpxReader(options.zoneThreeHeartRate);
  readXml(chunks, reader);
  const tracks = reader.tracks.filter(({ track }) => track.points > 1);
  if (tracks.length === 0) throw noTrack(reader);
  return { damaged: false, ...eachPart(tracks, (track) => activityOf(track, options)) };
}

function activityOf({ track, type, name }: NamedTrack, options: DecodeOptions): DecodedActivity {
  const { start, durationSeconds, points, pointsOutOfTime } = track;
  if (!start || pointsOutOfTime / points > OUT_OF_TIME_AT_MOST) {
    throw withoutTimes(points, pointsOutOfTime);
  }
  const distanceMetres = track.distanceMetres || undefined;
  const sport = sportOfWords(type);
  return activityFromFacts({
    sport,
    surface: sport === 'run' || sport === 'walk' ? surfaceOfWords(type) : undefined,
    title: titleFrom(name),
    start: start.time,
    zone: start.offset ?? options.timeZone,
    durationSeconds,
    distanceMetres,
    averageHeartRate: track.meter.average,
    ...track.meter.hardPart(durationSeconds, distanceMetres),
  });
}

function withoutTimes(points: number, outOfTime: number): Unreadable {
  const which =
    outOfTime === points ? 'none of its points has a usable time' : missing(points, outOfTime);
  return new Unreadable(
    `The track cannot be placed on a day and timed: ${which}. Log the activity by hand.`,
  );
}

function missing(points: number, outOfTime: number): string {
  return `${outOfTime} of its ${points} points have no time or one out of order`;
}

function noTrack({ tracks, routes, waypoints }: GpxReader): Unreadable {
  if (tracks.some(({ track }) => track.points > 0)) {
    return new Unreadable('The track is a single point, so there is no activity in it.');
  }
  if (routes > 0) {
    return new Unreadable('The file holds a planned route, not a recorded activity.');
  }
  const points = waypoints > 0 ? ' It only holds waypoints.' : '';
  return new Unreadable(`The file holds no track, so there is no activity in it.${points}`);
}
