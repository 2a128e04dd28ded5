import { expect, test } from 'vitest';
import {
  addStop,
  dateOfStop,
  type Grid,
  placeOf,
  stopAfter,
  validStop,
} from '../../../renderer/week/keyboard/grid.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';

const MONDAY = isoDate('2026-11-16');
const TUESDAY = isoDate('2026-11-17');
const GRID: Grid = [
  { date: MONDAY, stops: ['run', 'swim', addStop(MONDAY)] },
  { date: TUESDAY, stops: [addStop(TUESDAY)] },
];

test('arrows go from card to card and from day to day', () => {
  expect(stopAfter(GRID, 'run', 'down')).toBe('swim');
  expect(stopAfter(GRID, 'swim', 'up')).toBe('run');
  expect(stopAfter(GRID, addStop(TUESDAY), 'left')).toBe('run');
  expect(stopAfter(GRID, 'run', 'last-day')).toBe(addStop(TUESDAY));
});

test('a shorter day is entered at its last stop', () => {
  expect(stopAfter(GRID, 'swim', 'right')).toBe(addStop(TUESDAY));
});

test('the focus stays at the edges of the week and of a day', () => {
  expect(stopAfter(GRID, 'run', 'up')).toBe('run');
  expect(stopAfter(GRID, 'run', 'left')).toBe('run');
  expect(stopAfter(GRID, addStop(MONDAY), 'down')).toBe(addStop(MONDAY));
  expect(stopAfter(GRID, addStop(TUESDAY), 'right')).toBe(addStop(TUESDAY));
});

test('a deleted card leaves the focus in its place, a new week at the same day', () => {
  const place = placeOf(GRID, 'run');
  const afterwards: Grid = [{ date: MONDAY, stops: ['swim', addStop(MONDAY)] }];
  expect(validStop(afterwards, 'run', place, TUESDAY)).toBe('swim');
  expect(validStop(GRID, 'swim', place, TUESDAY)).toBe('swim');
});

test('at first the focus is on today, or on the first day of another week', () => {
  expect(validStop(GRID, undefined, undefined, TUESDAY)).toBe(addStop(TUESDAY));
  expect(validStop(GRID, undefined, undefined, isoDate('2026-12-24'))).toBe('run');
});

test('a stop knows its day', () => {
  expect(dateOfStop(GRID, 'swim')).toBe(MONDAY);
  expect(dateOfStop(GRID, 'gone')).toBeUndefined();
});
