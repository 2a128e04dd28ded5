import type { Activity } from '../training/activity.ts';
import { Sport } from '../training/sport.ts';
import type { Units } from '../units/units.ts';
import { formatDistance, formatDuration } from '../words/format.ts';
import { SPORT_NAMES } from '../words/names.ts';
import { blockOf, type PageBlock } from './page.ts';
import { type Days, within } from './since.ts';
import type { WholeLog } from './whole-log.ts';
import { counted } from './words.ts';

/** How often each sport was done, for how long, and how far in runs. */
export function training({ activities }: WholeLog, days: Days, units: Units): PageBlock {
  const done = within(activities, days);
  const lines = Sport.options.flatMap((sport) => {
    const ofSport = done.filter((activity) => activity.sport === sport);
    return ofSport.length === 0 ? [] : [`${SPORT_NAMES[sport]} ${totalWords(ofSport, units)}`];
  });
  const said = lines.length > 0 ? [`${lines.join('; ')}.`] : [];
  return blockOf('training-done', 'Training done', said, 'Log or import what was done.');
}

/** `7 times, 8 h 3 min, 65.2 km` */
function totalWords(activities: readonly Activity[], units: Units): string {
  const seconds = activities.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
  const distance = activities[0]?.sport === 'run' ? `, ${distanceWords(activities, units)}` : '';
  return `${counted(activities.length, 'time')}, ${formatDuration(seconds)}${distance}`;
}

function distanceWords(runs: readonly Activity[], units: Units): string {
  const known = runs.flatMap(({ distanceMetres }) => distanceMetres ?? []);
  if (known.length === 0) return 'distance not logged';
  const sum = formatDistance(
    known.reduce<number>((total, metres) => total + metres, 0),
    units,
  );
  const missing = runs.length - known.length;
  return missing === 0 ? sum : `at least ${sum} (runs without a distance: ${missing})`;
}
