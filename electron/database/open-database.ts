import type { Report } from '../../shared/contract/dispatch.ts';
import { acknowledgementsIn } from './acknowledgements.ts';
import { activitiesIn } from './activities.ts';
import { athletesIn } from './athletes.ts';
import { availabilitiesIn } from './availabilities.ts';
import { type Changes, changesIn } from './changes.ts';
import { type Connection, reading } from './connection.ts';
import { episodeClosuresIn } from './episode-closures.ts';
import { exercisesDoneIn } from './exercises-done.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { dayNotesIn, weekNotesIn } from './notes.ts';
import { sessionsIn } from './sessions.ts';
import { sittingsIn } from './sittings.ts';
import { spanIn } from './span.ts';
import { startDatabase } from './start.ts';
import { symptomsIn } from './symptoms.ts';
import { templatesIn } from './templates.ts';

/** The planner's database: a module a table, and the one way to edit them. */
export type Database = {
  readonly connection: Connection;
  readonly athletes: ReturnType<typeof athletesIn>;
  readonly sessions: ReturnType<typeof sessionsIn>;
  readonly activities: ReturnType<typeof activitiesIn>;
  readonly symptoms: ReturnType<typeof symptomsIn>;
  readonly sittings: ReturnType<typeof sittingsIn>;
  readonly episodeClosures: ReturnType<typeof episodeClosuresIn>;
  readonly exercisesDone: ReturnType<typeof exercisesDoneIn>;
  readonly acknowledgements: ReturnType<typeof acknowledgementsIn>;
  readonly dayNotes: ReturnType<typeof dayNotesIn>;
  readonly weekNotes: ReturnType<typeof weekNotesIn>;
  readonly availabilities: ReturnType<typeof availabilitiesIn>;
  readonly templates: ReturnType<typeof templatesIn>;
  readonly spanOf: ReturnType<typeof spanIn>;
  readonly changes: Changes;
  /** Runs `work` on one unchanging view of the data. */
  readonly read: <Result>(work: () => Result) => Result;
  readonly close: () => void;
};

/** Opens the data of a folder, which is made when it is not there. */
export function openDatabase(
  dataFolder: string,
  migrations: readonly Migration[] = MIGRATIONS,
  report?: Report,
): Database {
  const connection = startDatabase(dataFolder, migrations, report);
  return {
    connection,
    athletes: athletesIn(connection),
    sessions: sessionsIn(connection),
    activities: activitiesIn(connection),
    symptoms: symptomsIn(connection),
    sittings: sittingsIn(connection),
    episodeClosures: episodeClosuresIn(connection),
    exercisesDone: exercisesDoneIn(connection),
    acknowledgements: acknowledgementsIn(connection),
    dayNotes: dayNotesIn(connection),
    weekNotes: weekNotesIn(connection),
    availabilities: availabilitiesIn(connection),
    templates: templatesIn(connection),
    spanOf: spanIn(connection),
    changes: changesIn(connection),
    read: (work) => reading(connection, work),
    close: () => {
      connection.close();
    },
  };
}
