import { activityFromFacts } from '../activity-from-facts.ts';
import type { DecodedActivity, DecodeOptions, Recording } from '../decoded-activity.ts';
import { eachPart } from '../each-part.ts';
import { sportOfWords } from '../sport-words.ts';
import { Unreadable } from '../unreadable.ts';
import { readXml } from '../xml/read-xml.ts';
import type { TcxActivity } from './tcx-activity.ts';
import { TcxReader } from './tcx-reader.ts';

/** One activity for each TCX activity; duration and distance are the sums of its laps. */
export function decodeTcx(chunks: Iterable<Uint8Array>, options: DecodeOptions): Recording {
  const reader = new TcxReader(options.zoneThreeHeartRate);
  readXml(chunks, reader);
  const activities = reader.activities.filter(({ laps }) => laps.length > 0);
  if (activities.length === 0) throw noActivity(reader.plans);
  return { damaged: false, ...eachPart(activities, (found) => activityOf(found, options)) };
}

function activityOf(found: TcxActivity, options: DecodeOptions): DecodedActivity {
  const { start, durationSeconds, distanceMetres } = found;
  if (!start) {
    throw new Unreadable(
      'The file names no start time, so the activity cannot be placed on a day. Log it by hand.',
    );
  }
  if (Number.isNaN(durationSeconds)) {
    throw new Unreadable('A lap in the file does not say how long it took. Log it by hand.');
  }
  return activityFromFacts({
    sport: sportOfWords(found.sport),
    start: start.time,
    zone: start.offset ?? options.timeZone,
    durationSeconds,
    distanceMetres,
    averageHeartRate: found.averageHeartRate,
    ...found.meter.hardPart(durationSeconds, distanceMetres || undefined),
  });
}

function noActivity(plans: number): Unreadable {
  const instead = plans > 0 ? ' It holds a course or a planned workout.' : '';
  return new Unreadable(`The file holds no recorded activity.${instead}`);
}
