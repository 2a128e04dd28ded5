import { expect, test } from 'vitest';
import { refuseOverfullDay } from '../../../electron/handlers/full-day.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';

function swim(minutes: number) {
  const durationSeconds = minutes * 60;
  return { sport: 'swim', kind: 'easy', date: isoDate('2026-11-18'), durationSeconds } as const;
}

function refusal(others: number, minutes: number): string {
  const there = Array.from({ length: others }, () => swim(minutes));
  try {
    refuseOverfullDay(swim(60), there, 'planned');
  } catch (fault) {
    return String(fault);
  }
  return 'none';
}

test('a day of 24 hours is full, and the refusal names a few of many entries', () => {
  expect(refusal(23, 60)).toBe('none');
  expect(refusal(2, 700)).toContain('Easy swim (11 h 40 min), Easy swim (11 h 40 min). With 1 h');
  expect(refusal(24, 60)).toContain(
    'already: Easy swim (1 h), Easy swim (1 h), Easy swim (1 h) and 21 more. With 1 h',
  );
});
