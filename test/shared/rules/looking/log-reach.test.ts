import { describe, expect, it } from 'vitest';
import {
  coversSumFrom,
  hasTraining,
  logBegins,
  reachesBack,
} from '../../../../shared/rules/looking/log-reach.ts';
import { situationOf } from '../../../../shared/rules/situation.ts';
import { day, type Entry, history, planned, run, TODAY, WEEK } from '../../histories.ts';

const looked = (...entries: Entry[]) => situationOf(history(entries), WEEK, TODAY);

describe('whether there is training to judge by', () => {
  it('takes what is done or planned up to the end of the week, and nothing after it', () => {
    expect(hasTraining(looked())).toBe(false);
    expect(hasTraining(looked(run(day(6))))).toBe(true);
    expect(hasTraining(looked(planned(day(6))))).toBe(true);
    expect(hasTraining(looked(planned(day(7))))).toBe(false);
    expect(hasTraining(looked(run(day(7)), planned(day(7))))).toBe(false);
  });

  it('takes a log that began before the window of history that is held', () => {
    const beganOn = (firstActivityDate: ReturnType<typeof day> | undefined) =>
      hasTraining({ ...looked(), history: { ...history([]), firstActivityDate } });
    expect([day(-900), day(6), day(7), undefined].map(beganOn)).toEqual([true, true, false, false]);
  });
});

describe('how far the log goes back', () => {
  it('reaches the day on which it begins, and none before', () => {
    const since = looked(run(day(-20)));
    expect([-19, -20, -21].map((days) => reachesBack(since, day(days)))).toEqual([
      true,
      true,
      false,
    ]);
    expect(reachesBack(looked(), day(6))).toBe(false);
  });

  it('covers a sum that begins with two days of rest, and no more', () => {
    const since = looked(run(day(-20)));
    expect([-22, -23].map((days) => coversSumFrom(since, day(days)))).toEqual([true, false]);
  });

  it('is said', () => {
    expect(logBegins(looked(run(day(-20)), run(day(-3))))).toBe('The log begins on Tue 27 Oct');
    expect(logBegins(looked())).toBe('No activity is in the log yet');
  });
});
