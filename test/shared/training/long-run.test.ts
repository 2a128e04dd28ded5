import { expect, it } from 'vitest';
import { isLongRun } from '../../../shared/training/long-run.ts';

it('a long run is what its kind says', () => {
  expect(isLongRun({ kind: 'long', durationSeconds: 3_000 })).toBe('long');
  expect(isLongRun({ kind: 'easy', durationSeconds: 7_200 })).toBe('short');
});

it.each([
  [90, 'long'],
  [89, 'unknown'],
  [61, 'unknown'],
  [60, 'short'],
])('without a kind, %s min are %s', (minutes, expected) => {
  expect(isLongRun({ durationSeconds: minutes * 60 })).toBe(expected);
});
