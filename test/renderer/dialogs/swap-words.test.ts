import { expect, test } from 'vitest';
import { runningLoadWords } from '../../../renderer/dialogs/swap/swap-words.ts';
import { day, history, planned } from '../../shared/histories.ts';

test('the running load of a run without a distance is not known, that of a ride is 0', () => {
  const wordsOf = (options: Parameters<typeof planned>[1]) =>
    history([planned(day(3), options)]).sessions.map((one) => runningLoadWords(one, 'kilometres'));
  expect(wordsOf({ kilometres: 9 })).toEqual(['9 km']);
  expect(wordsOf({ minutes: 50 })).toEqual(['not known']);
  expect(wordsOf({ minutes: 50, sport: 'bike' })).toEqual(['0 km']);
});
