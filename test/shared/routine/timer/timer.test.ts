import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../shared/routine/catalogue.ts';
import { NOT_GIVEN } from '../../../../shared/routine/routine-exercise.ts';
import {
  afterEvent,
  leftOf,
  stepOf,
  type Timer,
  type TimerEvent,
  timerOf,
} from '../../../../shared/routine/timer/timer.ts';
import { type TimerStep, timedDose } from '../../../../shared/routine/timer/timer-step.ts';

const HOLDS: readonly TimerStep[] = [
  { type: 'hold', name: 'One', seconds: 30 },
  { type: 'hold', name: 'Two', seconds: 30 },
];
const SETS: readonly TimerStep[] = [{ type: 'repetitions', name: 'Set', times: 10 }];

const played = (events: readonly TimerEvent[], timer: Timer = timerOf(HOLDS)) =>
  events.reduce(afterEvent, timer);
const start = (second: number): TimerEvent => ({ type: 'start', now: second * 1_000 });
const look = (second: number): TimerEvent => ({ type: 'look', now: second * 1_000 });
const pause = (second: number): TimerEvent => ({ type: 'pause', now: second * 1_000 });
/** Once a second, as a window does. */
const looks = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => look(from + index));

describe('the timer of a hold', () => {
  it('waits to be started, and again before each hold', () => {
    expect(timerOf(HOLDS).run.status).toBe('ready');
    const next = played([start(100), ...looks(101, 130)]);
    expect([next.at, next.run.status, next.skipped]).toEqual([1, 'ready', 0]);
    expect(leftOf(next)).toBe(30_000);
  });

  it('counts by the clock, however few the ticks', () => {
    expect(leftOf(played([start(100), look(104)]))).toBe(26_000);
    expect(leftOf(played([start(100), look(101), look(104)]))).toBe(26_000);
  });

  it('stands still while it is paused, and goes on from there', () => {
    const paused = played([start(0), ...looks(1, 9), pause(10)]);
    expect(leftOf(paused)).toBe(20_000);
    expect(leftOf(played([look(500)], paused))).toBe(20_000);
    expect(leftOf(played([start(500), look(505)], paused))).toBe(15_000);
  });

  it('asks when the computer slept through the end, and ticks nothing off', () => {
    const asking = played([start(0), look(1), look(3_600)]);
    expect(asking).toMatchObject({ at: 0, run: { status: 'asking', leapt: 3_599_000 } });
    expect(played([{ type: 'done' }], asking)).toMatchObject({ at: 1, skipped: 0 });
    expect(played([{ type: 'again' }], asking)).toMatchObject({ at: 0, run: { status: 'ready' } });
    expect(played([pause(3_601), start(3_602), look(3_700)], asking)).toBe(asking);
  });

  it('asks too when it is paused only after a sleep', () => {
    expect(played([start(0), look(1), pause(3_600)]).run.status).toBe('asking');
  });

  it('goes on after a nap that was shorter than the hold', () => {
    const napped = played([start(0), look(1), look(20)]);
    expect([napped.run.status, leftOf(napped)]).toEqual(['running', 10_000]);
  });

  it('asks when the clock is set back', () => {
    expect(played([start(100), look(101), look(50)]).run.status).toBe('asking');
  });

  it('counts what was skipped, and is through after the last', () => {
    const through = played([{ type: 'skip' }, start(0), ...looks(1, 30)]);
    expect(through).toMatchObject({ at: 2, skipped: 1, run: { status: 'through' } });
    expect(stepOf(through)).toBeUndefined();
    expect(played([start(40), { type: 'skip' }], through)).toBe(through);
  });

  it('does not take a hold for done before its time', () => {
    expect(played([start(0), look(3), { type: 'done' }]).at).toBe(0);
  });

  it('takes repetitions at the person’s own pace', () => {
    const sets = timerOf(SETS);
    expect(leftOf(sets)).toBeUndefined();
    expect(played([start(0), look(900)], sets)).toEqual(sets);
    expect(played([{ type: 'done' }], sets).run.status).toBe('through');
  });

  it('is never through by the clock alone with fewer seconds looked at than were to be held', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(gaps, (waits) => {
        const moments = waits.map((_, index) =>
          waits.slice(0, index + 1).reduce((sum, wait) => sum + wait, 0),
        );
        const timer = played([start(0), ...moments.map(look)], timerOf(HOLDS.slice(0, 1)));
        const isThrough = timer.run.status === 'through';
        const ended = moments.findIndex((moment) => moment >= 30);
        expect(isThrough).toBe(ended >= 0 && (waits[ended] ?? 0) <= 5);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a dose that is timed', () => {
  it('is there exactly where the document gives one in numbers', () => {
    for (const { exercise, dose } of CATALOGUE) {
      const hasNumbers = dose !== NOT_GIVEN && /\d/.test(dose);
      expect(timedDose(exercise) !== undefined, exercise).toBe(hasNumbers);
    }
  });

  it('has every number of the dose that it stands for', () => {
    const said = (exercise: Parameters<typeof timedDose>[0]) => {
      const dose = timedDose(exercise);
      const steps = dose?.steps(dose.seconds?.from ?? 0) ?? [];
      return [
        steps.length,
        ...new Set(steps.map((step) => (step.type === 'hold' ? step.seconds : step.times))),
        dose?.seconds?.to,
      ];
    };
    expect(said('figure-four-foam-rolling')).toEqual([2, 30, 60]);
    expect(said('clamshell')).toEqual([6, 10, undefined]);
    expect(said('monster-walk')).toEqual([1, 60, 60]);
    expect(said('supine-piriformis-stretch')).toEqual([9, 30, 30]);
    expect(said('buttock-stretch-on-all-fours')).toEqual([3, 30, 30]);
    expect(said('single-knee-to-chest')).toEqual([2, 10, undefined]);
    expect(said('prone-press-up')).toEqual([10, 5, 30]);
  });
});
