import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { SeasonWeek } from '../../../shared/season/season.ts';
import type { Units } from '../../../shared/units/units.ts';
import type { TrainingTotals } from '../../../shared/week/week.ts';
import { formatDistance, formatLoad, formatNumber } from '../../../shared/words/format.ts';

export type TotalsLines = {
  /** `1,496 AU`, `1,496+ AU` where some workouts are not rated, a dash where none is. */
  readonly load: string;
  readonly running: string;
  /** `done 300 AU` and `plan 1,196 AU`, where something was planned and the week has begun. */
  readonly plan: readonly string[];
};

const UNKNOWN = '–';

export function totalsLines(week: SeasonWeek, today: IsoDate, units: Units): TotalsLines {
  return {
    load: loadSum(week.totals),
    running: runningSum(week.totals, units),
    plan: planLines(week, today),
  };
}

/** The totals as sentences, with what they leave out. */
export function totalsWords(week: SeasonWeek, today: IsoDate, units: Units): string {
  const { totals, pain } = week;
  const painSaid = pain === undefined ? 'no pain logged' : `highest pain ${formatNumber(pain)}`;
  const { load, running, plan } = totalsLines(week, today, units);
  if (isEmptyWeek(week)) return ['No training', ...plan, painSaid].join(', ');
  const { unratedActivities, runsWithoutDistance, longestRunMetres } = totals;
  return [
    load === UNKNOWN ? 'Aerobic load not known' : `Aerobic load ${load}`,
    running === UNKNOWN ? 'running not known' : `running ${running}`,
    ...(longestRunMetres > 0 ? [`longest run ${formatDistance(longestRunMetres, units)}`] : []),
    ...plan,
    ...(unratedActivities > 0 ? [`${unratedActivities} not rated, so not in the load`] : []),
    ...(runsWithoutDistance > 0 ? [`${runsWithoutDistance} runs of unknown distance`] : []),
    painSaid,
  ].join(', ');
}

function loadSum({ aerobicLoad, unratedActivities }: TrainingTotals): string {
  if (aerobicLoad === 0 && unratedActivities > 0) return UNKNOWN;
  return unratedActivities > 0
    ? formatLoad(aerobicLoad).replace(' ', '+ ')
    : formatLoad(aerobicLoad);
}

function runningSum(totals: TrainingTotals, units: Units): string {
  const { runningMetres, runsWithoutDistance } = totals;
  if (runningMetres === 0 && runsWithoutDistance > 0) return UNKNOWN;
  const distance = formatDistance(runningMetres, units);
  return runsWithoutDistance > 0 ? distance.replace(' ', '+ ') : distance;
}

/** A week ahead is all plan: nothing to hold it against yet. What was done need not have been planned. */
function planLines({ planned, done, days }: SeasonWeek, today: IsoDate): readonly string[] {
  const first = days[0]?.date;
  if (!planned || first === undefined || first > today) return [];
  return [`done ${loadSum(done)}`, `plan ${loadSum(planned)}`];
}

/** Nothing was done and nothing is planned: not a sum of 0, but no training. */
export function isEmptyWeek({ days }: SeasonWeek): boolean {
  return days.every(({ workouts }) => workouts.length === 0);
}
