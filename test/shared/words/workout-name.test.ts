import { expect, test } from 'vitest';
import { workoutName } from '../../../shared/words/workout-name.ts';

test('a workout is named by its title, else by kind and sport', () => {
  expect(workoutName({ sport: 'run', kind: 'long' })).toBe('Long run');
  expect(workoutName({ sport: 'run', kind: 'intervals' })).toBe('Intervals');
  expect(workoutName({ sport: 'bike', kind: 'intervals' })).toBe('Bike intervals');
  expect(workoutName({ sport: 'strength', kind: 'easy' })).toBe('Strength');
  expect(workoutName({ sport: 'swim' })).toBe('Swim');
  expect(workoutName({ sport: 'run', kind: 'easy', title: 'With Jo' })).toBe('With Jo');
});
