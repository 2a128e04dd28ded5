import type { Handlers, ValidInputOf } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { Flag } from '../../shared/rules/flag.ts';
import { readWeek } from '../../shared/week/read-week.ts';
import { readHistory } from '../database/read-history.ts';
import type { Means } from './means.ts';

type FlagHandlers = Pick<Handlers, 'flag.acknowledge' | 'flag.unacknowledge'>;

export function flagHandlers({ database, clock }: Means): FlagHandlers {
  const { acknowledgements, changes } = database;

  function firedFlag({ athleteId, week, rule, about }: ValidInputOf<'flag.acknowledge'>): Flag {
    const history = readHistory(database, athleteId, week);
    const { flags } = readWeek(history, week, clock.today());
    const flag = flags.find((one) => one.rule === rule && one.about === about);
    if (flag?.status === 'fired') return flag;
    throw new Refusal(
      'not-found',
      `In the week ${week} no flag of the rule ${rule} is about "${about}". Perhaps an edit has quieted it.`,
    );
  }

  return {
    'flag.acknowledge': (input) =>
      changes.make(input.athleteId, (write) => {
        const { title, severity, extent } = firedFlag(input);
        const { week, ...said } = input;
        const entry = { ...said, severity, extent, date: clock.today() };
        const name = `Acknowledged "${title}"`;
        const earlier = acknowledgements.of(entry);
        if (!earlier) return { name, result: acknowledgements.add(write, entry) };
        const again = { ...entry, id: earlier.id };
        acknowledgements.save(write, again);
        return { name, result: again };
      }),

    'flag.unacknowledge': ({ acknowledgementId }) =>
      changes.makeOn(
        () => acknowledgements.get(acknowledgementId),
        (write) => {
          acknowledgements.remove(write, acknowledgementId);
          return { name: 'Brought a flag back', result: { removed: acknowledgementId } };
        },
      ),
  };
}
