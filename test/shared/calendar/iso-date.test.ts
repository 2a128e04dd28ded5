import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  fromTemporal,
  isoDate,
  weekdayOf,
} from '../../../shared/calendar/iso-date.ts';

/** Every day of the years that a log may hold. */
const anyDay = fc
  .integer({ min: 0, max: 109_571 })
  .map((days) => fromTemporal(Temporal.PlainDate.from('1900-01-01').add({ days })));
const anyNumber = fc.integer({ min: -40_000, max: 40_000 });

describe('days', () => {
  it('are added as Temporal adds them', () => {
    fc.assert(
      fc.property(anyDay, anyNumber, (date, days) => {
        expect(addDays(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString());
      }),
    );
  });

  it('are counted as Temporal counts them', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const counted = Temporal.PlainDate.from(one).until(other, { largestUnit: 'day' }).days;
        expect(daysBetween(one, other)).toBe(counted);
      }),
    );
  });

  it('have the weekday that Temporal gives them', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekdayOf(date)).toBe(Temporal.PlainDate.from(date).dayOfWeek);
      }),
    );
  });

  it('pass a leap day, and none in 1900', () => {
    expect(addDays(isoDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(isoDate('1900-02-28'), 1)).toBe('1900-03-01');
    expect(daysBetween(isoDate('2028-03-01'), isoDate('2028-02-28'))).toBe(-2);
  });
});
