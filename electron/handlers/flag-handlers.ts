import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { Handlers, ValidInputOf } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { Flag } from '../../shared/rules/flag.ts';
import type { AcknowledgementId, AthleteId } from '../../shared/units/ids.ts';
import { readWeek } from '../../shared/week/read-week.ts';
import { readHistory } from '../database/read-history.ts';
import type { Means } from './means.ts';

type FlagHandlers = Pick<Handlers, 'flag.acknowledge' | 'flag.unacknowledge'>;

export function flagHandlers({ database, clock }: Means): FlagHandlers {
  const { acknowledgements, changes } = database;

  function firedFlags(input: ValidInputOf<'flag.acknowledge'>, today: IsoDate): readonly Flag[] {
    const { athleteId, week, rule, abouts } = input;
    const { flags } = readWeek(readHistory(database, athleteId, week), week, today);
    const fired = flags.filter((flag) => flag.status === 'fired' && flag.rule === rule);
    return [...new Set(abouts)].map(
      (about) => fired.find((flag) => flag.about === about) ?? isQuiet(input, about),
    );
  }

  /** Another athlete's word is none of this athlete's. */
  function ofAthlete(athleteId: AthleteId, id: AcknowledgementId) {
    const [word] = acknowledgements.find(id);
    if (word?.athleteId === athleteId) return word;
    throw new Refusal(
      'not-found',
      `There is no acknowledgement with the id ${id} of this athlete. Perhaps the flag was brought back already.`,
    );
  }

  return {
    'flag.acknowledge': (input) =>
      changes.make(input.athleteId, (write) => {
        const { athleteId, rule, reason, today = clock.today() } = input;
        const flags = firedFlags(input, today);
        const words = flags.map(({ about, severity, extent }) => {
          const entry = { athleteId, rule, about, severity, extent, reason, date: today };
          const earlier = acknowledgements.of(entry);
          if (!earlier) return acknowledgements.add(write, entry);
          const again = { ...entry, id: earlier.id };
          acknowledgements.save(write, again);
          return again;
        });
        return { name: nameOf(flags[0]), result: { acknowledgements: words } };
      }),

    'flag.unacknowledge': ({ athleteId, acknowledgementIds }) =>
      changes.make(athleteId, (write) => {
        const removed = [...new Set(acknowledgementIds)];
        for (const id of removed) acknowledgements.remove(write, ofAthlete(athleteId, id).id);
        return { name: 'Brought a flag back', result: { removed } };
      }),
  };
}

/** An emergency does not rest: somebody has seen to it. */
function nameOf(flag: Flag | undefined): string {
  return flag?.severity === 'emergency'
    ? 'Said who has seen to an emergency'
    : `Let rest: ${flag?.title}`;
}

function isQuiet({ week, rule }: ValidInputOf<'flag.acknowledge'>, about: string): never {
  throw new Refusal(
    'not-found',
    `In the week ${week} no flag of the rule ${rule} is about "${about}". Perhaps an edit has quieted it. Nothing was changed. Read the week again to see what it says now.`,
  );
}
