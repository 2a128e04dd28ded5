import { expect, test } from 'vitest';
import { readRoutine } from '../../../shared/routine/read-routine.ts';
import { standingSpots } from '../../../shared/routine/standing-spots.ts';
import { closed, day, type Entry, history, pain } from '../histories.ts';

const TODAY = day(2);
const spots = (...entries: Entry[]) =>
  standingSpots(history(entries), TODAY).map(({ spot, signs }) => [
    `${spot.region} ${spot.side} since ${spot.openedOn}`,
    signs && [...signs],
  ]);
const gateOf = (exercise: string, ...entries: Entry[]) =>
  readRoutine(history(entries), TODAY).exercises.find((one) => one.exercise === exercise)?.gate;

test('a sore spot stands once, with what was said of it since it opened', () => {
  expect(spots(pain(day(-20), 3, { signs: ['weakness'] }), pain(day(-1), 2))).toEqual([
    [`sit-bone right since ${day(-20)}`, ['weakness']],
  ]);
});

test('a spot without pain stands for seven days, today among those that count', () => {
  const numb = (days: number, side: string) =>
    pain(day(days), 0, { side, signs: ['numbness'], region: 'buttock' });
  const from = day(-5);
  expect(spots(pain(day(-9), 2), numb(2, 'left'), numb(-5, 'right'), numb(-6, 'both'))).toEqual([
    [`sit-bone right since ${day(-9)}`, undefined],
    [`buttock left since ${from}`, ['numbness']],
    [`buttock right since ${from}`, ['numbness']],
  ]);
});

test('a spot that is said to be over stands on for what was logged in the last days', () => {
  const over = [pain(day(-9), 2, { signs: ['weakness'] }), closed(day(-1))];
  expect(spots(...over)).toEqual([]);
  expect(spots(...over, pain(day(-2), 1, { signs: ['numbness'] }))).toEqual([
    [`sit-bone right since ${day(-5)}`, ['numbness']],
  ]);
});

test('an exercise says what nobody has asked yet, of signs and of what hurts', () => {
  const sore = pain(day(-1), 2);
  const asked = pain(day(-1), 2, {
    signs: [],
    findings: { 'worse-stretching-hamstring': false },
  });
  for (const exercise of ['sciatic-nerve-flossing', 'dynamic-hamstring-stretch']) {
    expect(gateOf(exercise, sore)).toMatchObject({
      status: 'shown',
      ask: expect.stringContaining('Nobody has asked about that yet for the sit bone (right)'),
    });
    expect(gateOf(exercise, asked)).toEqual({ status: 'shown' });
  }
});
