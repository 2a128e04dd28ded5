import type { Sitting } from '../../shared/body/sitting.ts';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { formatDay, formatDayFrom, formatMinutes } from '../../shared/words/format.ts';
import type { Means } from './means.ts';

type BodyHandlers = Pick<Handlers, 'sitting.log' | 'sitting.remove'>;

export function bodyHandlers({ database, clock }: Means): BodyHandlers {
  const { athletes, sittings, changes } = database;
  const dayOf = (date: IsoDate) => formatDayFrom(date, clock.today());
  return {
    'sitting.log': ({ athleteId, onlyIfNone = false, ...day }) =>
      changes.make(athleteId, (write) => {
        athletes.get(athleteId);
        const name = `Logged sitting on ${dayOf(day.date)}`;
        const [earlier] = sittings.between(athleteId, day.date, day.date);
        if (!earlier) return { name, result: sittings.add(write, { ...day, athleteId }) };
        if (onlyIfNone) throw alreadyLogged(earlier);
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
            name: `Deleted sitting on ${dayOf(date)}`,
            result: { removed: sittingId },
          };
        },
      ),
  };
}

function alreadyLogged({ date, totalMinutes }: Sitting): Refusal {
  return new Refusal(
    'changed-elsewhere',
    `The sitting of ${formatDay(date)} was not logged: there is an entry of ${formatMinutes(totalMinutes)} by now, which stays. Open the day again to change it.`,
  );
}
