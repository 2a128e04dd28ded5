import { describe, expect, test } from 'vitest';
import { NO_HOURS, withHour } from '../../../renderer/dialogs/sitting/hours.ts';
import {
  checkSitting,
  sittingDraftOf,
  withHours,
  withMeasured,
} from '../../../renderer/dialogs/sitting/sitting-draft.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { minutes } from '../../../shared/units/units.ts';

const DATE = isoDate('2026-11-18');
const EMPTY = sittingDraftOf(undefined);
const duration = (hours: string, mins = '') => ({ hours, minutes: mins, seconds: '' });

function hoursOf(...texts: readonly (readonly [hour: number, text: string])[]) {
  return texts.reduce((hours, [hour, text]) => withHour(hours, hour, text), NO_HOURS);
}

describe('hour by hour', () => {
  test('the hours add up to the total, with a comma or a point', () => {
    const draft = withHours(EMPTY, hoursOf([9, '60'], [10, '45'], [14, '7,5'], [23, '.5']));
    expect(checkSitting(draft, DATE)).toEqual({
      ok: true,
      day: { date: DATE, totalMinutes: 113 },
    });
  });

  test('a total that was typed stays until an hour is filled in', () => {
    const typed = { ...EMPTY, total: duration('8') };
    expect(withHours(typed, NO_HOURS).total).toEqual(duration('8'));
  });

  test.each([
    ['70', 'an hour has 0 to 60 minutes'],
    ['-5', 'an hour has 0 to 60 minutes'],
    ['half', 'must be a number of minutes'],
  ])('an hour of "%s" is named, and nothing is kept', (text, reason) => {
    const draft = withHours(EMPTY, hoursOf([9, '60'], [14, text]));
    expect(checkSitting(draft, DATE)).toEqual({
      ok: false,
      problems: { fields: [{ field: 'hours', reason: `14–15 h says “${text}”: ${reason}` }] },
    });
  });
});

test('a day of 25 hours is refused at its total', () => {
  expect(checkSitting({ ...EMPTY, total: duration('25') }, DATE)).toMatchObject({
    problems: { fields: [{ field: 'totalMinutes', reason: expect.stringContaining('24 hours') }] },
  });
});

test('driving is part of the day, and no longer than it', () => {
  const day = { ...EMPTY, total: duration('8'), driving: duration('1', '30') };
  expect(checkSitting(day, DATE)).toMatchObject({ day: { drivingMinutes: 90 } });
  expect(checkSitting({ ...day, driving: duration('9') }, DATE)).toMatchObject({
    problems: { fields: [{ field: 'totalMinutes', reason: expect.stringContaining('driving') }] },
  });
});

test('what was measured takes only the fields that can be measured', () => {
  const typed = { ...EMPTY, total: duration('9'), driving: duration('1'), hardSeat: true };
  const measured = {
    date: DATE,
    totalMinutes: minutes(371),
    longestUnbrokenMinutes: minutes(65),
  };
  expect(checkSitting(withMeasured(typed, measured), DATE)).toEqual({
    ok: true,
    day: { ...measured, drivingMinutes: 60, hardSeat: true },
  });
});
