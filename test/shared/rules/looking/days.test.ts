import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, byDayOf, onDay } from '../../../../shared/rules/looking/days.ts';
import { day } from '../../histories.ts';

const anyDay = fc.integer({ min: -5, max: 5 });
const entries = fc
  .array(anyDay, { maxLength: 12 })
  .map((days) => days.map((days, id) => ({ id, date: day(days) })));
const inOrder = entries.map((list) =>
  list.toSorted((one, other) => one.date.localeCompare(other.date)),
);

describe('entries between two days', () => {
  it.each([
    ['in order', inOrder],
    ['in any order', entries],
  ])('%s, are those from the first to the last, as they came', (_, lists) => {
    fc.assert(
      fc.property(lists, anyDay, anyDay, (list, first, last) => {
        const found = between(list, day(first), day(last));
        expect(found).toEqual(list.filter(({ date }) => date >= day(first) && date <= day(last)));
        expect(between(list, day(first), day(last))).toEqual(found);
      }),
    );
  });

  it('are none of an empty list', () => {
    expect(between([], day(0), day(6))).toEqual([]);
  });
});

describe('entries of a day', () => {
  it('are all of it and nothing else', () => {
    const list = [0, 1, 1, 2].map((days, id) => ({ id, date: day(days) }));
    expect(onDay(list, day(1)).map(({ id }) => id)).toEqual([1, 2]);
    expect(byDayOf(list).map(([date, ofDay]) => [date, ofDay.length])).toEqual([
      [day(0), 1],
      [day(1), 2],
      [day(2), 1],
    ]);
  });
});
