import { DayNote, WeekNote } from '../../shared/notes/notes.ts';
import type { Connection } from './connection.ts';
import { entryTable } from './entry-table.ts';
import { codecOf } from './row-codec.ts';

/** The table `dayNote`: one a day. */
export function dayNotesIn(connection: Connection) {
  const codec = codecOf<DayNote>({ fields: DayNote.shape });
  return entryTable(connection, 'dayNote', { codec, order: 'date', called: 'note on a day' });
}

/** The table `weekNote`: one a week, dated by its Monday. */
export function weekNotesIn(connection: Connection) {
  const codec = codecOf<WeekNote>({ fields: WeekNote.shape });
  return entryTable(connection, 'weekNote', { codec, order: 'date', called: 'note on a week' });
}
