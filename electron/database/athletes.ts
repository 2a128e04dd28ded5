import { Refusal } from '../../shared/contract/refusal.ts';
import { Athlete } from '../../shared/training/athlete.ts';
import { AthleteId } from '../../shared/units/ids.ts';
import type { Connection } from './connection.ts';
import { codecOf, type RowOf } from './row-codec.ts';
import type { RowWriter } from './row-writer.ts';

const codec = codecOf<Athlete>({
  fields: Athlete.shape,
  booleans: ['sample'],
  json: ['sportsOutOfReach', 'preferredSports', 'daysOff'],
});
type AthleteRow = RowOf<Athlete>;

/** The table `athlete`. */
export function athletesIn(connection: Connection) {
  const byId = connection.prepare<[AthleteId], AthleteRow>(
    `SELECT ${codec.columns} FROM athlete WHERE id = ?`,
  );
  const all = connection.prepare<[], AthleteRow>(
    `SELECT ${codec.columns} FROM athlete ORDER BY id`,
  );
  return {
    get: (id: AthleteId): Athlete => {
      const row = byId.get(id);
      if (row) return codec.fromRow(row);
      throw new Refusal(
        'not-found',
        `There is no athlete with the id ${id}. athlete.list names those that there are.`,
      );
    },
    all: (): Athlete[] => all.all().map(codec.fromRow),
    add: (write: RowWriter, athlete: Omit<Athlete, 'id'>): Athlete => {
      const id = AthleteId.parse(write.insert('athlete', codec.toRow(athlete)));
      return { ...athlete, id };
    },
    save: (write: RowWriter, athlete: Athlete): void =>
      write.update('athlete', athlete.id, codec.toRow(athlete)),
  };
}
