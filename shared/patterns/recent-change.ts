import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { weekDates, weekOf } from '../calendar/iso-week.ts';
import { between } from '../rules/looking/days.ts';
import { hardShareOf } from '../rules/looking/hard-share.ts';
import { coversSumFrom, logBegins } from '../rules/looking/log-reach.ts';
import { runningDistance } from '../rules/looking/running-distance.ts';
import type { Activity } from '../training/activity.ts';
import type { DoneActivity } from '../training/workout.ts';
import { HISTORY_DAYS, type History } from '../week/history.ts';
import { formatDayFrom, formatDistance } from '../words/format.ts';
import { KIND_NAMES, SPORT_NAMES } from '../words/names.ts';

/** Days up to and with the one on which it opened, held against those before; our own choice. */
const DAYS = 7;
const WEEKS_BEFORE = 4;

/** What was different in the days in which it began: sentences, or what is missing to tell. */
export type RecentChange = { readonly says: readonly string[] } | { readonly missing: string };

type Seen = {
  readonly today: IsoDate;
  /** The first day of which the activities are at hand; absent when all of them are. */
  readonly loadedFrom?: IsoDate | undefined;
};

/** Distance, intensity and kind of training in the week of the opening, against the four before. */
export function recentChange(
  history: History,
  openedOn: IsoDate,
  { today, loadedFrom }: Seen,
): RecentChange {
  const from = addDays(openedOn, 1 - DAYS);
  const before = addDays(from, -DAYS * WEEKS_BEFORE);
  if (loadedFrom !== undefined && before < loadedFrom) {
    return { missing: `It began before the ${HISTORY_DAYS / 7} weeks that are looked at here.` };
  }
  if (!coversSumFrom({ history }, before)) {
    return { missing: `${logBegins({ history })}; four weeks before it began would be needed.` };
  }
  const recent = between(history.activities, from, openedOn);
  const earlier = between(history.activities, before, addDays(from, -1));
  const { units } = history.athlete;
  return {
    says: [
      `In the 7 days to ${formatDayFrom(openedOn, today)}: running of ${distanceWords(recent, units)}; in the four weeks before, a week: ${distanceWords(earlier, units, WEEKS_BEFORE)}.`,
      `Hard running in them: ${hardWords(recent, units)}; before, a week: ${hardWords(earlier, units, WEEKS_BEFORE)}.`,
      newKinds(recent, earlier),
    ],
  };
}

/** The first day of which the window of the week of `today` has the activities. */
export function firstLoaded({ athlete }: History, today: IsoDate): IsoDate {
  const [start] = weekDates(weekOf(today, athlete.weekStart), athlete.weekStart);
  return addDays(start, -HISTORY_DAYS);
}

type Units = History['athlete']['units'];

function runsOf(activities: readonly Activity[]): readonly DoneActivity[] {
  return activities
    .filter(({ sport }) => sport === 'run')
    .map((run) => ({ ...run, status: 'done' as const }));
}

function distanceWords(activities: readonly Activity[], units: Units, weeks = 1): string {
  const { metres, runsWithout } = runningDistance(runsOf(activities));
  if (runsWithout === 0) return formatDistance(metres / weeks, units);
  if (metres === 0) return 'a distance that is not known';
  return `at least ${formatDistance(metres / weeks, units)} (runs without a distance: ${runsWithout})`;
}

function hardWords(activities: readonly Activity[], units: Units, weeks = 1): string {
  const runs = runsOf(activities);
  if (runs.length === 0) return 'none';
  const hard = hardShareOf(runs, 'these days');
  return 'missing' in hard ? 'not known' : formatDistance(hard.hardMetres / weeks, units);
}

function newKinds(recent: readonly Activity[], earlier: readonly Activity[]): string {
  const known = new Set(earlier.map(kindName));
  const fresh = [...new Set(recent.map(kindName))].filter((kind) => !known.has(kind)).sort();
  return fresh.length === 0
    ? 'No kind of training that was not there in the four weeks before.'
    : `Not there in the four weeks before: ${fresh.join(', ')}.`;
}

function kindName({ sport, kind }: Activity): string {
  const name = SPORT_NAMES[sport].toLowerCase();
  if (sport !== 'run') return name;
  return `run (${kind === undefined ? 'kind not known' : KIND_NAMES[kind].toLowerCase()})`;
}
