import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import type { ChartDay } from '../../charts/chart.ts';
import { readCharts } from '../../charts/read-charts.ts';
import type { Activity } from '../../training/activity.ts';
import type { Sport } from '../../training/sport.ts';
import type { LoadUnits, Metres, Minutes } from '../../units/units.ts';
import type { Episode } from '../open-episodes.ts';
import { BEYOND_TENDON_PAIN, signsOf } from '../sign-families.ts';
import type { Sitting } from '../sitting.ts';
import { Moment, type Symptom } from '../symptom.ts';
import { type EpisodeLogs, entriesOfEpisode, lastDayOf } from './episode-entries.ts';

/** The highest pain at each moment of a day, 0 to 10. A moment that is absent was not logged. */
export type PainsOfDay = { readonly [At in Moment]?: number | undefined };

/** What a day held. What nobody logged is absent and never 0. */
export type DayBefore = {
  readonly date: IsoDate;
  readonly sports: readonly Sport[];
  /** Aerobic load in AU; absent before the log begins, and when nobody rated any of it. */
  readonly aerobicLoad?: LoadUnits | undefined;
  /** Running distance in metres; absent before the log begins, and when no run has a distance. */
  readonly runningMetres?: Metres | undefined;
  /** Activities without an RPE: the load is at least what is given. */
  readonly unratedActivities: number;
  readonly runsWithoutDistance: number;
  readonly sittingMinutes?: Minutes | undefined;
};

/** One day of an episode: its pain, and the day before it. */
export type DayOfPain = {
  readonly date: IsoDate;
  readonly pains: PainsOfDay;
  /** Was a sign of a nerve logged? A number says little then. */
  readonly hasNerveSigns: boolean;
  readonly dayBefore: DayBefore;
};

export type PainAndLoad = EpisodeLogs & {
  /** The whole log of training, or as much of it as reaches back to the day before the episode. */
  readonly activities: readonly Activity[];
  readonly firstActivityDate?: IsoDate | undefined;
  readonly sittings: readonly Sitting[];
};

/**
 * The days of an episode as known on `today`, the latest first, each with the day before: what was
 * done yesterday stands beside the pain of this morning. What goes together need not be a cause.
 */
export function daysOfPain(
  entries: PainAndLoad,
  episode: Episode,
  today: IsoDate,
): readonly DayOfPain[] {
  const stretch = { from: addDays(episode.openedOn, -1), to: lastDayOf(episode, entries, today) };
  const { days } = readCharts(
    { ...entries, sessions: [], symptoms: [], weekStart: 'monday' },
    stretch,
    today,
  );
  const activities = Map.groupBy(entries.activities, ({ date }) => date);
  const pains = Map.groupBy(entriesOfEpisode(entries, episode, today), ({ date }) => date);
  return days
    .flatMap((before, index) => {
      const date = days[index + 1]?.date;
      if (date === undefined) return [];
      const ofDay = pains.get(date) ?? [];
      return [{ ...painOf(date, ofDay), dayBefore: heldBy(before, activities.get(before.date)) }];
    })
    .reverse();
}

function painOf(date: IsoDate, entries: readonly Symptom[]): Omit<DayOfPain, 'dayBefore'> {
  const pains = Moment.options.flatMap((moment) => {
    const at = entries.filter((entry) => entry.moment === moment).map(({ pain }) => pain);
    return at.length === 0 ? [] : [[moment, Math.max(...at)] as const];
  });
  return {
    date,
    pains: Object.fromEntries(pains),
    hasNerveSigns: entries.some((entry) => signsOf(entry, BEYOND_TENDON_PAIN).length > 0),
  };
}

function heldBy(day: ChartDay, activities: readonly Activity[] = []): DayBefore {
  const { date, isCovered, done, sitting } = day;
  const runs = activities.filter(({ sport }) => sport === 'run').length;
  const isRated = activities.length === 0 || done.unratedActivities < activities.length;
  const isMeasured = runs === 0 || done.runsWithoutDistance < runs;
  return {
    date,
    sports: [...new Set(activities.map(({ sport }) => sport))],
    unratedActivities: done.unratedActivities,
    runsWithoutDistance: done.runsWithoutDistance,
    ...(isCovered && isRated && { aerobicLoad: done.aerobicLoad }),
    ...(isCovered && isMeasured && { runningMetres: done.runningMetres }),
    ...(sitting && { sittingMinutes: sitting.minutes }),
  };
}
