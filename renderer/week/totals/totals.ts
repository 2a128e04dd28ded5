import { addDays, isWithin } from '../../../shared/calendar/iso-date.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import type { Units } from '../../../shared/units/units.ts';
import type { Week } from '../../../shared/week/week.ts';
import {
  distanceUnit,
  formatDistanceNumber,
  formatMinutes,
  formatNumber,
} from '../../../shared/words/format.ts';

/** One total of the week, in words. `share` (0 to 1) fills its bar, `mark` is a line on it. */
export type Tile = {
  readonly id: 'load' | 'running' | 'hard' | 'longest' | 'sitting' | 'pain';
  readonly label: string;
  readonly value: string;
  readonly unit?: string | undefined;
  readonly more: string;
  readonly share?: number | undefined;
  readonly mark?: number | undefined;
};

/** Days in which the longest run is looked for, as in the rule on jumps of the longest run. */
const LONGEST_RUN_DAYS = 30;
const MOST_PAIN = 10;
const UNKNOWN = '–';

export function totalTiles(window: HistoryWindow, week: Week, units: Units): readonly Tile[] {
  return [
    loadTile(week),
    runningTile(week, units),
    hardTile(week, units),
    longestTile(window, week, units),
    sittingTile(week),
    painTile(week),
  ];
}

function loadTile({ totals }: Week): Tile {
  const { aerobicLoad, unratedActivities, done } = totals;
  const unrated = unratedActivities > 0 ? ` · ${unratedActivities} not rated` : '';
  return {
    id: 'load',
    label: 'Aerobic load',
    ...sumOf(whole.format(aerobicLoad), 'AU', aerobicLoad === 0 && unratedActivities > 0),
    more: `${whole.format(done.aerobicLoad)} done${unrated}`,
    share: shareOf(done.aerobicLoad, aerobicLoad),
  };
}

function runningTile({ totals }: Week, units: Units): Tile {
  const { runningMetres, runsWithoutDistance, done } = totals;
  const unknown = runsWithoutDistance > 0 ? ` · ${runsWithoutDistance} unknown` : '';
  const value = formatDistanceNumber(runningMetres, units);
  return {
    id: 'running',
    label: 'Running',
    ...sumOf(value, distanceUnit(units), runningMetres === 0 && runsWithoutDistance > 0),
    more: `${formatDistanceNumber(done.runningMetres, units)} done${unknown}`,
    share: shareOf(done.runningMetres, runningMetres),
  };
}

function hardTile({ totals }: Week, units: Units): Tile {
  const { hardMetres, runningMetres, runsWithoutHardPart: unknown, done } = totals;
  const share = shareOf(hardMetres, runningMetres);
  // As exact as its flag says it, so that both are the same number.
  const ofRunning =
    share === undefined ? 'no running' : `${formatNumber(share * 100)} % of running`;
  const value = formatDistanceNumber(hardMetres, units);
  return {
    id: 'hard',
    label: 'Hard part',
    ...sumOf(value, distanceUnit(units), hardMetres === 0 && unknown > 0),
    more: unknown > 0 ? `${unknown === 1 ? '1 run' : `${unknown} runs`} unknown` : ofRunning,
    share: shareOf(done.hardMetres, hardMetres),
  };
}

/** A sum, or a dash where all that there is to sum up is unknown: that is not 0. */
function sumOf(value: string, unit: string, isUnknown: boolean) {
  return isUnknown ? { value: UNKNOWN } : { value, unit };
}

function longestTile(window: HistoryWindow, week: Week, units: Units): Tile {
  const { longestRunMetres } = week.totals;
  const before = longestBefore(window);
  const most = Math.max(longestRunMetres, before ?? 0);
  return {
    id: 'longest',
    label: 'Longest run',
    value: longestRunMetres > 0 ? formatDistanceNumber(longestRunMetres, units) : UNKNOWN,
    unit: longestRunMetres > 0 ? distanceUnit(units) : undefined,
    more:
      before === undefined
        ? 'none in 30 days'
        : `${formatDistanceNumber(before, units)} in 30 days`,
    share: shareOf(longestRunMetres, most),
    mark: before === undefined ? undefined : shareOf(before, most),
  };
}

/** The longest run of the 30 days before the day of this week's longest; before the week when it has none. */
export function longestBefore({ history, week, today }: HistoryWindow): number | undefined {
  const { dates, runs } = situationOf(history, week, today);
  const withDistance = runs.filter(({ distanceMetres }) => distanceMetres !== undefined);
  const far = ({ distanceMetres = 0 }: { distanceMetres?: number | undefined }) => distanceMetres;
  const longest = withDistance
    .filter(({ date }) => isWithin(date, dates[0], dates[6]))
    .reduce<(typeof withDistance)[number] | undefined>(
      (most, run) => (most === undefined || far(run) > far(most) ? run : most),
      undefined,
    );
  const day = longest?.date ?? dates[0];
  const earlier = withDistance.filter(({ date }) =>
    isWithin(date, addDays(day, -LONGEST_RUN_DAYS), addDays(day, -1)),
  );
  return earlier.length === 0 ? undefined : Math.max(...earlier.map(far));
}

function sittingTile({ totals }: Week): Tile {
  const { sittingMinutes, sittingDaysLogged, longestUnbrokenSittingMinutes: unbroken } = totals;
  const label = 'Sitting a day';
  if (sittingDaysLogged === 0) return { id: 'sitting', label, value: UNKNOWN, more: 'not logged' };
  const days = sittingDaysLogged === 1 ? '1 day' : `${sittingDaysLogged} days`;
  return {
    id: 'sitting',
    label,
    value: formatMinutes(sittingMinutes / sittingDaysLogged),
    more: unbroken === undefined ? `${days} logged` : `${formatMinutes(unbroken)} unbroken`,
  };
}

function painTile({ totals }: Week): Tile {
  const { highestPain, latestNextMorningPain: morning } = totals;
  const label = 'Highest pain';
  if (highestPain === undefined) return { id: 'pain', label, value: UNKNOWN, more: 'not logged' };
  return {
    id: 'pain',
    label,
    value: formatNumber(highestPain),
    unit: 'of 10',
    more: morning === undefined ? 'no next morning yet' : `${formatNumber(morning)} last morning`,
    share: highestPain / MOST_PAIN,
  };
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

function shareOf(part: number, all: number): number | undefined {
  return all > 0 ? Math.min(part / all, 1) : undefined;
}
