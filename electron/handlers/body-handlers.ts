import { Symptom } from '../../shared/body/symptom.ts';
import { withChanges } from '../../shared/contract/changes.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { formatDay, formatNumber } from '../../shared/words/format.ts';
import { checked } from './checked.ts';
import type { Means } from './means.ts';
import { spotName } from './spot-names.ts';

type BodyHandlers = Pick<
  Handlers,
  'symptom.log' | 'symptom.update' | 'symptom.remove' | 'sitting.log' | 'sitting.remove'
>;

export function bodyHandlers({ database }: Means): BodyHandlers {
  const { athletes, symptoms, sittings, changes } = database;
  return {
    'symptom.log': ({ athleteId, ...entry }) =>
      changes.make(athleteId, (write) => {
        athletes.get(athleteId);
        const symptom = symptoms.add(write, { ...entry, athleteId });
        return { name: `Logged ${described(symptom)}`, result: symptom };
      }),

    'symptom.update': ({ symptomId, ...fields }) =>
      changes.makeOn(
        () => symptoms.get(symptomId),
        (write, before) => {
          const symptom = checked(Symptom, withChanges(before, fields), described(before));
          symptoms.save(write, symptom);
          return { name: `Changed ${described(before)}`, result: symptom };
        },
      ),

    'symptom.remove': ({ symptomId }) =>
      changes.makeOn(
        () => symptoms.get(symptomId),
        (write, symptom) => {
          symptoms.remove(write, symptomId);
          return { name: `Deleted ${described(symptom)}`, result: { removed: symptomId } };
        },
      ),

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

function described({ date, pain, region, side }: Symptom): string {
  return `pain of ${formatNumber(pain)} in the ${spotName({ region, side })} on ${formatDay(date)}`;
}
