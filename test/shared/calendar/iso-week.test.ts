import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts';
import {
  addWeeks,
  IsoWeek,
  isoWeek,
  type WeekStart,
  weekDates,
  weekOf,
} from '../../../shared/calendar/iso-week.ts';

const day = fc
  .integer({ min: 0, max: 60_000 })
  .map((offset) => addDays(isoDate('1970-01-01'), offset));
const weekStart = fc.constantFrom<WeekStart>('monday', 'sunday');

describe('weeks', () => {
  it('holds every day in the week that it belongs to', () => {
    fc.assert(
      fc.property(day, weekStart, (date, start) => {
        expect(weekDates(weekOf(date, start), start)).toContain(date);
      }),
    );
  });

  it('follows one another without a gap or an overlap', () => {
    fc.assert(
      fc.property(day, weekStart, (date, start) => {
        const week = weekOf(date, start);
        const last = weekDates(week, start)[6];
        expect(weekDates(addWeeks(week, 1), start)[0]).toBe(addDays(last, 1));
      }),
    );
  });

  it('puts 31 December 2026 in week 53 and 1 January 2027 with it', () => {
    expect(weekOf(isoDate('2026-12-31'), 'monday')).toBe('2026-W53');
    expect(weekOf(isoDate('2027-01-01'), 'monday')).toBe('2026-W53');
  });

  it('begins on the Sunday before when weeks begin on Sunday', () => {
    expect(weekDates(isoWeek('2026-W47'), 'sunday')[0]).toBe('2026-11-15');
    expect(weekOf(isoDate('2026-11-15'), 'sunday')).toBe('2026-W47');
  });

  it.each(['2026-W54', '2025-W53', '2026-W00', '2026-47', 'W47', ''])('refuses %j', (text) => {
    expect(IsoWeek.safeParse(text).success).toBe(false);
  });
});
