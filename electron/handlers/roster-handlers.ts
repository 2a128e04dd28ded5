import { daysBetween, type IsoDate } from '../../shared/calendar/iso-date.ts';
import { weekOf } from '../../shared/calendar/iso-week.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import type { Logged } from '../../shared/roster/overview.ts';
import { readOverview } from '../../shared/roster/read-overview.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import type { Database } from '../database/open-database.ts';
import { readHistory } from '../database/read-history.ts';
import { byName } from './by-name.ts';
import type { Means } from './means.ts';

export function rosterHandlers({ database, clock }: Means): Pick<Handlers, 'athletes.overview'> {
  return {
    'athletes.overview': ({ today = clock.today() }) =>
      database.read(() => {
        const athletes = database.athletes.all().sort(byName);
        return { today, athletes: athletes.map((athlete) => overviewOf(database, athlete, today)) };
      }),
  };
}

function overviewOf(database: Database, { id, weekStart }: Athlete, today: IsoDate) {
  const history = readHistory(database, id, weekOf(today, weekStart));
  return readOverview(history, loggedUntil(database, id, today), today);
}

function loggedUntil(database: Database, athleteId: AthleteId, today: IsoDate): Logged {
  const { activities, symptoms, sittings, exercisesDone } = database;
  const activity = activities.ofLastDay(athleteId, today).at(-1);
  const pain = symptoms
    .ofLastDay(athleteId, today)
    .toSorted((one, other) => other.pain - one.pain)[0];
  const sitting = sittings.ofLastDay(athleteId, today)[0];
  const exercise = exercisesDone.ofLastDay(athleteId, today)[0];
  const days = [activity, pain, sitting, exercise].flatMap((entry) => entry?.date ?? []);
  const last = days.toSorted().at(-1);
  return {
    ...(activity && { lastActivity: named(activity) }),
    ...(pain && { lastPain: placed(pain) }),
    ...(sitting && { lastSitting: { date: sitting.date, totalMinutes: sitting.totalMinutes } }),
    ...(last && { daysSinceAny: daysBetween(last, today) }),
  };
}

function named({ date, sport, kind, title }: NonNullable<Logged['lastActivity']>) {
  return { date, sport, ...(kind && { kind }), ...(title && { title }) };
}

function placed({ date, region, side, pain }: NonNullable<Logged['lastPain']>) {
  return { date, region, side, pain };
}
