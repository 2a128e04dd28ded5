import { expect, test } from 'vitest';
import { preselected, swapOptions } from '../../../renderer/dialogs/swap/swap-options.ts';
import { day, type Entry, history, pain, planned, TODAY, WEEK } from '../../shared/histories.ts';

const optionsOf = (entries: readonly Entry[], athlete: object = {}) => {
  const all = history([...entries, planned(day(4), { kilometres: 8 })], athlete);
  const [session] = all.sessions;
  if (!session) throw new Error('There is no session to swap.');
  return swapOptions({ week: WEEK, today: TODAY, history: all, changes: {} }, session);
};

test('the sports come in this athlete’s rank, each with its reason', () => {
  expect(optionsOf([pain(day(1), 2)]).map(({ sport, reason }) => [sport, reason])).toEqual([
    ['water-jog', 'Not enough mornings after water jogging to tell: 0 of 3'],
    ['swim', 'Not enough mornings after swimming to tell: 0 of 3'],
    ['bike', 'A saddle presses on the sore sit bone'],
  ]);
});

test('what is out of reach is shown, and something else is chosen already', () => {
  const options = optionsOf([pain(day(1), 2)], { sportsOutOfReach: ['water-jog', 'swim'] });
  expect(options.map(({ sport }) => sport)).toEqual(['water-jog', 'swim', 'bike']);
  expect(preselected(options)).toBe('bike');
  expect(preselected(optionsOf([]))).toBe('water-jog');
});
