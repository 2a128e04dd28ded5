import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { withChanges } from '../../shared/contract/changes.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { sampleAthlete } from '../../shared/sample/sample-athlete.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { Database } from '../database/open-database.ts';
import type { RowWriter } from '../database/row-writer.ts';
import { byName } from './by-name.ts';
import type { Means } from './means.ts';

type AthleteHandlers = Pick<
  Handlers,
  'athlete.create' | 'athlete.createSample' | 'athlete.update' | 'athlete.list'
>;

export function athleteHandlers({ database, clock }: Means): AthleteHandlers {
  const { athletes, changes } = database;
  return {
    'athlete.create': (settings) =>
      changes.begin((write) => athletes.add(write, { ...settings, sample: false })),

    'athlete.createSample': ({ today }) =>
      changes.begin((write) => addSample(database, write, today ?? clock.today())),

    'athlete.update': ({ athleteId, ...settings }) =>
      changes.make(athleteId, (write) => {
        const before = athletes.get(athleteId);
        const athlete = withChanges(before, settings);
        athletes.save(write, athlete);
        return { name: `Changed the settings of ${athlete.name}`, result: athlete };
      }),

    'athlete.list': () => database.read(() => athletes.all()).sort(byName),
  };
}

function addSample(database: Database, write: RowWriter, today: IsoDate): Athlete {
  const { settings, sessions, activities, symptoms, sittings } = sampleAthlete(today);
  const athlete = database.athletes.add(write, { ...settings, sample: true });
  const owned = { athleteId: athlete.id };
  const placesTaken = new Map<IsoDate, number>();
  for (const session of sessions) {
    const position = placesTaken.get(session.date) ?? 0;
    placesTaken.set(session.date, position + 1);
    database.sessions.add(write, { ...owned, ...session, position });
  }
  for (const activity of activities) database.activities.add(write, { ...owned, ...activity });
  for (const symptom of symptoms) database.symptoms.add(write, { ...owned, ...symptom });
  for (const sitting of sittings) database.sittings.add(write, { ...owned, ...sitting });
  return athlete;
}
