import type { Episode } from '../body/open-episodes.ts';
import type { Symptom } from '../body/symptom.ts';
import { addDays, earlier, type IsoDate, later } from '../calendar/iso-date.ts';
import type { WeekStart } from '../calendar/iso-week.ts';
import type { ChartWeek } from '../charts/chart.ts';
import { readCharts } from '../charts/read-charts.ts';
import type { EpisodeLog } from '../patterns/episode-log.ts';
import type { LoadUnits, Metres } from '../units/units.ts';
import { highestOf, painByDay } from './pain-by-day.ts';
import type { WholeLog } from './whole-log.ts';

/** A week of what was done. What is not known is absent and never 0. */
export type CourseWeek = {
  /** Its first day. */
  readonly date: IsoDate;
  /** Aerobic load in AU; absent when nothing covers the week. */
  readonly aerobicLoad?: LoadUnits | undefined;
  /** Running distance in metres; absent when nothing covers the week. */
  readonly runningMetres?: Metres | undefined;
  /** Activities that nobody rated: the load is at least what is given. */
  readonly unratedActivities: number;
  readonly runsWithoutDistance: number;
};

/** A day of pain at the spot, 0 to 10. A day that is absent was not logged. */
export type CourseDay = {
  readonly date: IsoDate;
  readonly highest: number;
  /** What was logged on waking. */
  readonly nextMorning?: number | undefined;
};

/** Pain and load over an episode and the weeks before it. */
export type Course = {
  /** The first day of the first week, and the last day that is shown. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly openedOn: IsoDate;
  /** Did it begin before the first day that is shown? */
  readonly isCut: boolean;
  readonly weeks: readonly CourseWeek[];
  readonly days: readonly CourseDay[];
};

/** Days before the opening and after the end that are shown: what it is held against. */
const AROUND_DAYS = 28;
/** Weeks. More cannot be told apart on a sheet of paper. */
const MOST_WEEKS = 52;

/** The course of one episode as known on `today`: loads by week, pain by day. */
export function courseOf(
  log: EpisodeLog,
  whole: WholeLog & { readonly weekStart: WeekStart },
  today: IsoDate,
): Course {
  const { openedOn } = log.episode;
  const stretch = stretchOf(log.episode, log.until, today);
  const entries = {
    activities: whole.activities.filter(({ date }) => date >= addDays(stretch.from, -6)),
    firstActivityDate: whole.activities[0]?.date,
    weekStart: whole.weekStart,
    sessions: [],
    symptoms: [],
    sittings: [],
  };
  const weeks = readCharts(entries, stretch, today).weeks.map(courseWeek);
  const from = weeks[0]?.date ?? stretch.from;
  const { to } = stretch;
  return { from, to, openedOn, isCut: openedOn < from, weeks, days: daysOf(log.entries, from, to) };
}

function stretchOf({ openedOn, closedOn }: Episode, until: IsoDate, today: IsoDate) {
  const to = closedOn === undefined ? today : earlier(today, addDays(until, AROUND_DAYS));
  return { from: later(addDays(openedOn, -AROUND_DAYS), addDays(to, 7 - MOST_WEEKS * 7)), to };
}

function courseWeek({ date, isCovered, done }: ChartWeek): CourseWeek {
  const { aerobicLoad, runningMetres, unratedActivities, runsWithoutDistance } = done;
  return {
    date,
    unratedActivities,
    runsWithoutDistance,
    ...(isCovered && { aerobicLoad, runningMetres }),
  };
}

function daysOf(entries: readonly Symptom[], from: IsoDate, to: IsoDate): readonly CourseDay[] {
  return painByDay(entries)
    .filter(({ date }) => date >= from && date <= to)
    .map(({ date, entries: ofDay }) => {
      const mornings = ofDay.filter(({ moment }) => moment === 'next-morning');
      return {
        date,
        highest: highestOf(ofDay),
        ...(mornings.length > 0 && { nextMorning: highestOf(mornings) }),
      };
    });
}
