import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flag } from '../../../shared/rules/flag.ts';
import { judgeWeek } from '../../../shared/rules/rules.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import type { History } from '../../../shared/week/history.ts';
import { day, type Entry, history, judged, pain, planned, run, TODAY, WEEK } from '../histories.ts';
import { anyHistory, anyWorkout } from './arbitrary-histories.ts';

/** Made-up weeks by the dozen take their time where other work shares the machine. */
const LONG = { timeout: 120_000 };

const RUNS = { numRuns: 60 };
const fullHistory = fc
  .tuple(anyHistory, fc.array(anyWorkout, { maxLength: 30 }))
  .map((parts) => parts.flat());
const toldBy = (flags: readonly Flag[]) =>
  flags.map(({ rule, status, severity, date, about, extent, words }) =>
    [rule, status, severity, date, about, extent, words.seen].join(' | '),
  );
const isFired = ({ status }: Flag) => status === 'fired';

/** The entries of each day by what `place` gives them; days keep their order. */
const reordered = <Listed extends { readonly date: string; readonly id: number }>(
  entries: readonly Listed[],
  place: (id: number) => number,
) =>
  entries.toSorted((one, other) =>
    one.date === other.date ? place(one.id) - place(other.id) : one.date < other.date ? -1 : 1,
  );
const withOrder = (known: History, place: (id: number) => number): History => ({
  ...known,
  activities: reordered(known.activities, place),
  symptoms: reordered(known.symptoms, place),
  exercisesDone: reordered(known.exercisesDone, place),
  episodeClosures: reordered(known.episodeClosures, place),
});
const answers = (known: History) =>
  judgeWeek(situationOf(known, WEEK, TODAY))
    .map(({ rule, status, severity, date }) => [rule, status, severity, date].join(' '))
    .sort();

describe('whatever is in the history, it makes no difference', LONG, () => {
  it('in which order the entries of a day were logged', () => {
    fc.assert(
      fc.property(fullHistory, fc.integer({ min: 2, max: 96 }), (entries, factor) => {
        const known = history(entries);
        const inOrder = withOrder(known, (id) => id);
        // 97 is a prime: the products by it are as many different places.
        const mixed = withOrder(known, (id) => (id * factor) % 97);
        expect(answers(mixed)).toEqual(answers(inOrder));
      }),
      RUNS,
    );
  });

  it('what is planned or felt after the week', () => {
    const later = fc.array(
      fc.oneof(
        fc
          .tuple(fc.integer({ min: 7, max: 30 }), fc.constantFrom('long', 'race', 'intervals'))
          .map(([days, kind]) => planned(day(days), { kind, kilometres: 12 })),
        fc
          .tuple(fc.integer({ min: 7, max: 30 }), fc.integer({ min: 0, max: 10 }))
          .map(([days, level]) => pain(day(days), level, { signs: ['numbness'] })),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(fullHistory, later, (entries, more) => {
        const upToIt = entries.filter(({ fields }) => String(fields.date) <= day(6));
        expect(toldBy(judged([...upToIt, ...more]))).toEqual(toldBy(judged(upToIt)));
      }),
      RUNS,
    );
  });

  it('whether a walk or a ride is logged whole or in two halves', () => {
    const sports = fc.constantFrom('walk', 'bike', 'swim', 'mobility', 'strength');
    fc.assert(
      fc.property(fullHistory, fc.integer({ min: -60, max: 1 }), sports, (log, days, sport) => {
        const of = (minutes: number): Entry => run(day(days), { sport, minutes });
        expect(toldBy(judged([...log, of(20), of(20)]))).toEqual(toldBy(judged([...log, of(40)])));
      }),
      RUNS,
    );
  });

  it('to any flag that a spot that never hurt is logged at 0', () => {
    fc.assert(
      fc.property(fullHistory, fc.integer({ min: -14, max: 2 }), (entries, days) => {
        const foot = pain(day(days), 0, { region: 'foot', moment: 'next-morning' });
        const fired = (log: readonly Entry[]) => toldBy(judged(log).filter(isFired));
        expect(fired([...entries, foot])).toEqual(fired(entries));
      }),
      RUNS,
    );
  });
});
