import { ExerciseDone } from '../../shared/routine/exercise.ts';
import type { Connection } from './connection.ts';
import { entryTable } from './entry-table.ts';
import { codecOf } from './row-codec.ts';

const codec = codecOf<ExerciseDone>({ fields: ExerciseDone.shape });

/** The table `exerciseDone`: each exercise at most once a day. */
export function exercisesDoneIn(connection: Connection) {
  return entryTable(connection, 'exerciseDone', {
    codec,
    order: 'date, id',
    called: 'exercise',
  });
}
