import { expect, test } from 'vitest';
import { runningLoadWords, structureWords } from '../../../renderer/dialogs/swap/swap-words.ts';
import { day, history, planned } from '../../shared/histories.ts';

test('the running load of a run without a distance is not known, that of a ride is 0', () => {
  const wordsOf = (options: Parameters<typeof planned>[1]) =>
    history([planned(day(3), options)]).sessions.map((one) => runningLoadWords(one, 'kilometres'));
  expect(wordsOf({ kilometres: 9 })).toEqual(['9 km']);
  expect(wordsOf({ minutes: 50 })).toEqual(['not known']);
  expect(wordsOf({ minutes: 50, sport: 'bike' })).toEqual(['0 km']);
});

test('in the water the structure of a run is told as somebody said it, and nothing is made up', () => {
  const wordsOf = (options: Parameters<typeof planned>[1], sport: 'water-jog' | 'bike') =>
    history([planned(day(3), options)]).sessions.map((one) =>
      structureWords(one, sport, 'kilometres'),
    );
  const intervals = { kind: 'intervals', title: '6 × 800 m', hardKilometres: 4.8, kilometres: 9 };
  expect(wordsOf(intervals, 'water-jog')).toEqual([
    'The structure of the run stays: 6 × 800 m. Hard part: 4.8 km. Keep it in the water, by time and effort.',
  ]);
  expect(wordsOf({ kind: 'hills' }, 'water-jog')).toEqual([
    'The structure of the run stays: Hills. Keep it in the water, by time and effort.',
  ]);
  expect(wordsOf({ kind: 'easy' }, 'water-jog')).toEqual([undefined]);
  expect(wordsOf(intervals, 'bike')).toEqual([undefined]);
});
