import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { canSwap, swapSession } from '../../../shared/planning/swap.ts';
import { swapBack } from '../../../shared/planning/swap-back.ts';
import type { Session } from '../../../shared/training/session.ts';
import { CrossTrainingSport } from '../../../shared/training/sport.ts';
import { day, easyWeeks, history, planned, TODAY } from '../histories.ts';

const LOG = easyWeeks(3);
const sessionOf = (fields: Readonly<Record<string, unknown>>): Session => {
  const [session] = history([planned(day(4), fields)]).sessions;
  if (!session) throw new Error('Nothing is planned.');
  return session;
};
const swap = (session: Session, sport: CrossTrainingSport) =>
  swapSession(session, sport, history(LOG), TODAY).session;

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anySport = fc.constantFrom(...CrossTrainingSport.options);
const anyRun = fc
  .record(
    {
      kind: fc.constantFrom('easy', 'long', 'intervals', 'race'),
      kilometres: maybe(fc.integer({ min: 1, max: 30 })),
      hardKilometres: fc.constantFrom(undefined, 0.5),
      minutes: fc.integer({ min: 1, max: 200 }),
      rpe: fc.integer({ min: 0, max: 10 }),
      surface: fc.constantFrom('road', 'ice'),
      warmUp: fc.boolean(),
      title: fc.constant('By the river'),
      note: fc.constant('With Ana'),
      plannedFor: fc.constant(day(2)),
      racePriority: fc.constant('A'),
    },
    { requiredKeys: ['minutes', 'rpe', 'kind'] },
  )
  .map(sessionOf);

describe('a swap that is swapped back', () => {
  it('is the run that it was, whatever it was swapped for in between', () => {
    fc.assert(
      fc.property(anyRun, fc.array(anySport, { minLength: 1, maxLength: 3 }), (run, sports) => {
        expect(swapBack(sports.reduce(swap, run))).toStrictEqual(run);
      }),
    );
  });

  it('keeps what was said of the session since, and the day to which it was moved', () => {
    const swapped = swap(sessionOf({ title: 'By the river', minutes: 50 }), 'swim');
    const since = { title: 'Pool', note: 'Lane 2', date: day(5), plannedFor: day(4), position: 1 };
    expect(swapBack({ ...swapped, ...since })).toMatchObject({ ...since, sport: 'run' });
  });

  it('has to have been one', () => {
    expect(() => swapBack(sessionOf({ sport: 'swim', minutes: 30 }))).toThrow(Refusal);
  });
});

describe('a session that is swapped', () => {
  it('keeps its title, its note and the day for which it was planned', () => {
    const said = { title: 'By the river', note: 'With Ana', plannedFor: day(2) };
    expect(swap(sessionOf({ ...said, minutes: 50 }), 'bike')).toMatchObject(said);
    const plain = swap(sessionOf({ minutes: 50 }), 'bike');
    for (const field of [...Object.keys(said), 'warmUp']) expect(plain).not.toHaveProperty(field);
  });

  it('is a run, or what a run was swapped for', () => {
    const run = sessionOf({ minutes: 50 });
    expect(canSwap(run)).toBe(true);
    expect(canSwap(swap(run, 'bike'))).toBe(true);
    expect(canSwap(sessionOf({ sport: 'bike', minutes: 50 }))).toBe(false);
  });
});
