import { expect, test } from 'vitest';
import { runsOfYesterday } from '../../../renderer/morning/morning-words.ts';
import { day, history, run } from '../../shared/histories.ts';

test('the runs of yesterday are named with their distance, or their time where it is unknown', () => {
  const { activities } = history([
    run(day(1), { kilometres: 8.05 }),
    run(day(1), { minutes: 20, title: 'Strides' }),
  ]);
  expect(runsOfYesterday(activities, 'kilometres')).toBe(
    'Yesterday: Easy run, 8.1 km; Strides, 20 min',
  );
  expect(runsOfYesterday(activities.slice(0, 1), 'miles')).toBe('Yesterday: Easy run, 5 mi');
});
