import { expect, test } from 'vitest';
import { roomProblems } from '../../../shared/planning/room-on-day.ts';
import { roomSentence } from '../../../shared/words/room-words.ts';
import { day, type Entry, history, planned, run, TODAY } from '../histories.ts';

/** Thursday and Friday are ahead, Monday is over. */
const [THURSDAY, FRIDAY, MONDAY] = [day(3), day(4), day(0)];
const room = (date: string, fields: object): Entry => ({
  entry: 'availability',
  fields: { date, ...fields },
});
const problems = (date: typeof TODAY, entries: readonly Entry[], athlete: object = {}) =>
  roomProblems(history(entries, athlete), date, TODAY);

test('a day off says so once something is planned on it', () => {
  const thursdaysOff = { daysOff: [4] };
  const plan = planned(THURSDAY);
  expect(problems(THURSDAY, [], thursdaysOff)).toEqual([]);
  expect(problems(THURSDAY, [plan], thursdaysOff)).toEqual([{ type: 'day-off' }]);
  expect(problems(THURSDAY, [run(THURSDAY)], thursdaysOff)).toEqual([]);
  expect(problems(FRIDAY, [plan, planned(FRIDAY)], thursdaysOff)).toEqual([]);
  const notThis = room(THURSDAY, { dayOff: false });
  expect(problems(THURSDAY, [plan, notThis], thursdaysOff)).toEqual([]);
});

test('the longest time is that of the whole day, done and planned', () => {
  const anHour = { mostMinutes: 60 };
  const ofToday = [run(TODAY, { minutes: 45 }), planned(TODAY, { sport: 'strength', minutes: 15 })];
  expect(problems(TODAY, ofToday, anHour)).toEqual([]);
  const more = planned(TODAY, { sport: 'mobility', minutes: 1 });
  const [problem] = problems(TODAY, [...ofToday, more], anHour);
  expect(problem).toEqual({ type: 'too-long', mostMinutes: 60, totalMinutes: 61 });
  expect(problem && roomSentence(problem)).toBe(
    'The day comes to 1 h 1 min, and it leaves room for 1 h. You can plan it all the same.',
  );
  expect(problems(TODAY, [...ofToday, more])).toEqual([]);
});

test('a day without a pool names the swim, once, and nothing that needs none', () => {
  const noPool = room(FRIDAY, { sportsOutOfReach: ['swim'] });
  const swim = planned(FRIDAY, { sport: 'swim' });
  expect(problems(FRIDAY, [noPool, planned(FRIDAY)])).toEqual([]);
  expect(problems(FRIDAY, [noPool, planned(FRIDAY), swim, swim])).toEqual([
    { type: 'out-of-reach', sport: 'swim' },
  ]);
});

test('a day that is over needs no leave', () => {
  expect(problems(MONDAY, [planned(MONDAY, { minutes: 40 })], { mostMinutes: 10 })).toEqual([]);
});
