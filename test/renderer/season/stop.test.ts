import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, type Stop, stepOfKey, stopAfter } from '../../../renderer/season/grid/stop.ts';

const WEEKS = { first: 100, last: 200 };
const LOG = { first: 120, last: 180 };
const go = (key: string, from: Stop) => {
  const step = stepOfKey(key, 8);
  if (!step) throw new Error(`${key} goes nowhere.`);
  return stopAfter(from, step, WEEKS, LOG);
};

test('arrows go from day to day and from week to week', () => {
  const stop = { week: 150, column: 3 };
  expect(go('ArrowRight', stop)).toEqual({ week: 150, column: 4 });
  expect(go('ArrowLeft', stop)).toEqual({ week: 150, column: 2 });
  expect(go('ArrowDown', stop)).toEqual({ week: 151, column: 3 });
  expect(go('PageUp', stop)).toEqual({ week: 142, column: 3 });
});

test('Home and End go to the ends of the log, not of the scroll', () => {
  expect(go('Home', { week: 150, column: 3 })).toEqual({ week: 120, column: 3 });
  expect(go('End', { week: 150, column: 3 })).toEqual({ week: 180, column: 3 });
});

test('no key leaves the grid', () => {
  const keys = fc.constantFrom(
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'PageUp',
    'PageDown',
  );
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 60 }), (pressed) => {
      const { week, column } = pressed.reduce((stop, key) => go(key, stop), {
        week: 150,
        column: 0,
      });
      expect(week).toBeGreaterThanOrEqual(WEEKS.first);
      expect(week).toBeLessThanOrEqual(WEEKS.last);
      expect(column).toBeGreaterThanOrEqual(0);
      expect(column).toBeLessThan(COLUMNS);
    }),
  );
});

test('other keys are left alone', () => {
  expect(stepOfKey('x', 8)).toBeUndefined();
  expect(stepOfKey('toString', 8)).toBeUndefined();
});
