import { describe, expect, it } from 'vitest';
import {
  answer,
  closed,
  day,
  type Entry,
  easyWeeks,
  flag,
  pain,
  planned,
  run,
} from '../histories.ts';
import { afterRemedy } from './after-remedies.ts';

const RULE = 'aggravating-activity';
const morning = (days: number, level: number) => pain(day(days), level, { moment: 'next-morning' });
/** A sport done once for each change, two days apart, with the mornings around it, up to Wednesday. */
const times = (sport: string, ...changes: readonly number[]) =>
  changes.flatMap((change, index) => {
    const date = 1 - 3 * (changes.length - 1 - index);
    return [run(day(date), { sport }), morning(date, 3), morning(date + 1, 3 + change)];
  });
const ride = (days: number, fields: object = {}) =>
  planned(day(days), { sport: 'bike', ...fields });
const swappedRide = (days: number) =>
  ride(days, {
    swappedFrom: { sport: 'run', kind: 'easy', rpe: 3, durationSeconds: 3_000 },
    minutes: 55,
  });

describe('a ride after which the mornings get worse', () => {
  it('two times of the last three is no good, and worth a note', () => {
    const found = flag(RULE, times('bike', 1, 0, 2));
    expect(found).toMatchObject({ status: 'fired', severity: 'note', date: day(1) });
    expect(found.words.seen).toBe(
      'After cycling, pain the next morning (sit bone, right) changed by +1, 0, +2 points the last three times (last on Tue 17 Nov): worse by 1 or more in 2 of them. The limit is 2 of 3.',
    );
    expect(found.words.next).toMatch(/^Try water jogging instead, or do less cycling,/);
    expect(found.sources.map(({ id }) => id)).toEqual(['gilman']);
  });

  it('is for caution while another is planned this week', () => {
    const found = flag(RULE, [...times('bike', 1, 0, 2), ride(4)]);
    expect(found).toMatchObject({ severity: 'caution', date: day(4) });
    expect(found.subjects).toEqual([{ type: 'session', id: 10 }]);
    expect(flag(RULE, [...times('bike', 1, 0, 2), ride(-1)]).severity).toBe('note');
  });

  it('once, or by less than a point, may be chance', () => {
    expect(answer(RULE, times('bike', 0, 0, 2))).toBe('quiet');
    expect(answer(RULE, times('bike', 0.9, 0.9, 2))).toBe('quiet');
    expect(answer(RULE, times('bike', -1, -2, -1))).toBe('quiet');
  });

  it('is judged by the last three times alone', () => {
    expect(answer(RULE, times('bike', 2, 2, 2, 0, 0, 1))).toBe('quiet');
    expect(answer(RULE, times('bike', 0, 0, 0, 1, 0, 1))).toBe('fired');
  });
});

describe('what counts', () => {
  it.each(['bike', 'swim', 'water-jog', 'walk', 'strength', 'mobility'])('is %s', (sport) => {
    expect(answer(RULE, times(sport, 1, 1, 1))).toBe('fired');
  });

  it('is not running, which has rules of its own', () => {
    expect(answer(RULE, times('run', 1, 1, 1))).toBe('not-enough-data');
  });

  it('is not a day with two sports: nobody can tell which it was', () => {
    expect(answer(RULE, [...times('bike', 1, 1, 1), run(day(1), { sport: 'swim' })])).toBe(
      'not-enough-data',
    );
  });

  it('is not an episode that is closed', () => {
    expect(answer(RULE, [...times('bike', 1, 1, 1), closed(day(2))])).toBe('quiet');
  });

  it('is not what was before this episode', () => {
    const healed = [...times('bike', 1, 1, 1), closed(day(2)), pain(day(2), 2, { side: 'left' })];
    expect(answer(RULE, healed)).toBe('not-enough-data');
  });
});

describe('the sport to try instead', () => {
  const next = (entries: readonly Entry[], athlete: object = {}) =>
    flag(RULE, entries, athlete).words.next;

  it('is the first within reach that did not make it worse', () => {
    const noPool = { sportsOutOfReach: ['swim', 'water-jog'] };
    expect(next(times('bike', 1, 1, 1), noPool)).toMatch(/^Try another activity/);
    expect(next(times('water-jog', 1, 1, 1))).toMatch(/^Try swimming instead/);
  });

  it('takes the place of what a run was swapped for, and then only the note stays', () => {
    const entries = [...times('bike', 1, 1, 1), swappedRide(4)];
    const { remedies } = flag(RULE, entries);
    expect(remedies).toEqual([{ type: 'swap', sessionId: 10, sport: 'water-jog' }]);
    for (const remedy of remedies) expect(afterRemedy(entries, RULE, remedy)).toBe('fired');
  });

  it('is not put in place of a ride that was planned as one', () => {
    expect(flag(RULE, [...times('bike', 1, 1, 1), ride(4)]).remedies).toEqual([]);
  });

  it('is another activity after a walk', () => {
    expect(next(times('walk', 1, 1, 1))).toMatch(/^Try another activity/);
  });
});

describe('an acknowledged flag', () => {
  it('is the same whether or not it is planned, and goes further with the mornings', () => {
    const some = flag(RULE, times('bike', 1, 0, 1));
    const worse = flag(RULE, [...times('bike', 1, 0, 3), ride(4)]);
    expect(worse.about).toBe(some.about);
    expect(worse.extent).toBeGreaterThan(some.extent);
  });
});

describe('without three mornings after a sport', () => {
  it('lacks data', () => {
    expect(answer(RULE, times('bike', 2, 2))).toBe('not-enough-data');
    expect(answer(RULE, easyWeeks(3))).toBe('not-enough-data');
    expect(answer(RULE, [])).toBe('not-enough-data');
  });
});
