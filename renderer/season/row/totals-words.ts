import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { SeasonWeek } from '../../../shared/season/season.ts';
import type { Units } from '../../../shared/units/units.ts';
import type { TrainingTotals } from '../../../shared/week/week.ts';
import { formatDistance, formatLoad, formatNumber } from '../../../shared/words/format.ts';

export type TotalsLines = {
  /** `1,496 AU`, `1,496+ AU` where some workouts are not rated, a dash where none is. */
  readonly load: string;
  readonly running: string;
  /** Done against planned, where something was planned. */
  readonly plan: string | undefined;
};

const UNKNOWN = '–';

export function totalsLines(week: SeasonWeek, today: IsoDate, units: Units): TotalsLines {
  return {
    load: loadSum(week.totals),
    running: runningSum(week.totals, units),
    plan: planLine(week, today),
  };
}

/** The totals as sentences, with what they leave out. */
export function totalsWords(week: SeasonWeek, today: IsoDate, units: Units): string {
  const { totals, pain } = week;
  const { load, running, plan } = totalsLines(week, today, units);
  const { unratedActivities, runsWithoutDistance, longestRunMetres } = totals;
  return [
    load === UNKNOWN ? 'Aerobic load not known' : `Aerobic load ${load}`,
    running === UNKNOWN ? 'running not known' : `running ${running}`,
    ...(longestRunMetres > 0 ? [`longest run ${formatDistance(longestRunMetres, units)}`] : []),
    ...(plan ? [plan] : []),
    ...(unratedActivities > 0 ? [`${unratedActivities} not rated, so not in the load`] : []),
    ...(runsWithoutDistance > 0 ? [`${runsWithoutDistance} runs of unknown distance`] : []),
    pain === undefined ? 'no pain logged' : `highest pain ${formatNumber(pain)}`,
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

/** A week ahead is all plan: nothing to hold it against yet. */
function planLine({ planned, done, days }: SeasonWeek, today: IsoDate): string | undefined {
  const first = days[0]?.date;
  if (!planned || first === undefined || first > today) return undefined;
  return `${loadSum(done)} done of ${loadSum(planned)} planned`;
}
