import { expect, test } from 'vitest';
import { athleteDraftOf, checkAthlete } from '../../../renderer/dialogs/athlete/athlete-draft.ts';
import { weekdaysFrom, withDay } from '../../../renderer/dialogs/athlete/usual-days.ts';
import {
  changesBetween,
  SESSION_CHANGES,
} from '../../../renderer/dialogs/workout/check-workout.ts';

const ANA = { ...athleteDraftOf(undefined), name: 'Ana' };

test('usual days stay unsaid until somebody says them', () => {
  const checked = checkAthlete(ANA);
  expect(checked).not.toHaveProperty('settings.daysOff');
  expect(checked).not.toHaveProperty('settings.mostMinutes', expect.anything());
  expect(checkAthlete({ ...ANA, daysOff: [1], mostMinutes: '45' })).toMatchObject({
    ok: true,
    settings: { daysOff: [1], mostMinutes: 45 },
  });
});

test.each(['-5', 'an hour', '1441'])('%s is no longest time', (mostMinutes) => {
  expect(checkAthlete({ ...ANA, mostMinutes })).toMatchObject({
    ok: false,
    problems: { fields: [{ field: 'mostMinutes' }] },
  });
});

test('a day off comes and goes, in the order of the week', () => {
  expect(withDay(withDay([], 7), 2)).toEqual([2, 7]);
  expect(withDay([2, 7], 7)).toEqual([2]);
  expect(weekdaysFrom('sunday')).toEqual([7, 1, 2, 3, 4, 5, 6]);
});

test('the priority of a race is changed and taken away like any other field', () => {
  const race = { kind: 'race', racePriority: 'A' };
  expect(changesBetween(SESSION_CHANGES, race, { ...race, racePriority: 'B' })).toEqual({
    racePriority: 'B',
  });
  expect(changesBetween(SESSION_CHANGES, race, { kind: 'race' })).toEqual({ racePriority: null });
  expect(changesBetween(SESSION_CHANGES, race, race)).toEqual({});
});
