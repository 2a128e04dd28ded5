import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BREAKS } from '../../../shared/sitting-monitor/moment.ts';
import { FakeComputer, HOUR, MINUTE } from './fake-computer.ts';

const long = fc.integer({ min: 0, max: 90 }).map((minutes) => minutes * MINUTE);
const step = fc.oneof(
  long.map((time) => (computer: FakeComputer) => computer.use(time)),
  long.map((time) => (computer: FakeComputer) => computer.rest(time)),
  fc.constantFrom(...BREAKS).map((kind) => (computer: FakeComputer) => computer.tell(kind)),
  fc.tuple(long, fc.boolean()).map(
    ([time, stops]) =>
      (computer: FakeComputer) =>
        computer.outOfSight(40 * time, stops),
  ),
  fc
    .integer({ min: -30, max: 30 })
    .map((hours) => (computer: FakeComputer) => computer.setClock(hours * HOUR)),
);

test('never more sitting than time that passed, than 24 h a day, or at a stretch than in all', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const computer = new FakeComputer('2026-10-24T20:00');
      const began = computer.clocks.uptime;
      for (const act of steps) act(computer);
      const days = Object.values(computer.measured);
      const total = days.reduce((sum, [all = 0]) => sum + all, 0);
      expect(total * MINUTE).toBeLessThanOrEqual(computer.clocks.uptime - began);
      for (const [all = 0, longest = 0] of days) {
        expect(all).toBeLessThanOrEqual(1_440);
        expect(longest).toBeLessThanOrEqual(all);
      }
    }),
    { numRuns: 60 },
  );
});
