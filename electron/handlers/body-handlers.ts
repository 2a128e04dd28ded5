import type { Handlers } from '../../shared/contract/operations.ts';
import { formatDay } from '../../shared/words/format.ts';
import type { Means } from './means.ts';

type BodyHandlers = Pick<Handlers, 'sitting.log' | 'sitting.remove'>;

export function bodyHandlers({ database }: Means): BodyHandlers {
  const { athletes, sittings, changes } = database;
  return {
    'sitting.log': ({ athleteId, ...day }) =>
      changes.make(athleteId, (write) => {
        athletes.get(athleteId);
        const name = `Logged sitting on ${formatDay(day.date)}`;
        const [earlier] = sittings.between(athleteId, day.date, day.date);
        if (!earlier) return { name, result: sittings.add(write, { ...day, athleteId }) };
        const sitting = { ...day, athleteId, id: earlier.id };
        sittings.save(write, sitting);
        return { name, result: sitting };
      }),

    'sitting.remove': ({ sittingId }) =>
      changes.makeOn(
        () => sittings.get(sittingId),
        (write, { date }) => {
          sittings.remove(write, sittingId);
          return {
            name: `Deleted sitting on ${formatDay(date)}`,
            result: { removed: sittingId },
          };
        },
      ),
  };
}
