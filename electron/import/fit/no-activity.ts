import type { ParsedFit } from 'fit-file-parser';
import { Unreadable } from '../unreadable.ts';

/** What a runner calls the contents of the FIT files that hold no activity. */
const CONTENTS: Readonly<Record<string, string>> = {
  settings: 'the settings of a device',
  device: 'a description of a device',
  sport: 'sport settings',
  workout: 'a planned workout',
  course: 'a planned course',
  schedules: 'a schedule',
  weight: 'body weights',
  totals: 'totals of a device',
  goals: 'goals',
  blood_pressure: 'blood pressures',
  monitoring_a: 'steps and heart rates of a day',
  monitoring_b: 'steps and heart rates of a day',
  monitoring_daily: 'steps and heart rates of a day',
  segment: 'a segment',
  segment_list: 'a list of segments',
};

/** The reason why a FIT file without a session is not imported. */
export function noActivity(parts: readonly ParsedFit[]): Unreadable {
  const records = parts.flatMap((fit) => fit.records ?? []).length;
  if (records > 0) {
    return new Unreadable(
      `The file holds ${records.toLocaleString('en')} track points but no summary of the activity, so its sport, time and distance are not certain. Log it by hand.`,
    );
  }
  const type = parts[0]?.file_ids?.[0]?.type;
  const contents = CONTENTS[String(type)];
  return new Unreadable(
    `The file holds no recorded activity.${contents ? ` It holds ${contents}.` : ''}`,
  );
}
