import { describe, expect, it } from 'vitest';
import { nextClearDay } from '../../../../shared/rules/looking/clear-day.ts';
import { plannedRunsFrom } from '../../../../shared/rules/looking/next-runs.ts';
import { situationOf } from '../../../../shared/rules/situation.ts';
import {
  day,
  type Entry,
  flag,
  history,
  pain,
  planned,
  run,
  TODAY,
  WEEK,
} from '../../histories.ts';

const situation = (entries: readonly Entry[], athlete: object = {}) =>
  situationOf(history(entries, athlete), WEEK, TODAY);
const free = (days: number, mostMinutes: number): Entry => ({
  entry: 'availability',
  fields: { date: day(days), mostMinutes },
});

describe('the next clear day for a run of an hour', () => {
  const clearDay = (...entries: Entry[]) => {
    const seen = situation([planned(day(2), { kind: 'tempo', minutes: 60 }), ...entries]);
    const [first] = seen.runs;
    return first && nextClearDay(first, seen);
  };

  it('is the next day that has an hour', () => {
    expect(clearDay()).toBe(day(3));
    expect(clearDay(free(3, 60))).toBe(day(3));
    expect(clearDay(free(3, 59))).toBe(day(4));
  });

  it('is no day off, and none of the next week', () => {
    const off = [3, 4, 5, 6].map(
      (days): Entry => ({ entry: 'availability', fields: { date: day(days), dayOff: true } }),
    );
    expect(clearDay(...off.slice(1))).toBe(day(3));
    expect(clearDay(...off)).toBeUndefined();
  });
});

describe('the runs that come', () => {
  it('are planned, of this week, and not before the day', () => {
    const seen = situation([
      planned(day(2)),
      planned(day(3)),
      planned(day(3), { sport: 'bike' }),
      planned(day(6)),
      planned(day(7)),
      run(day(3), { kind: 'race' }),
      run(day(0)),
    ]);
    const dates = (from: number) => plannedRunsFrom(seen, day(from)).map(({ date }) => date);
    expect(dates(-3)).toEqual([day(2), day(6)]);
    expect(dates(3)).toEqual([day(6)]);
    const nextWeek = situationOf(seen.history, WEEK, day(-7));
    expect(plannedRunsFrom(nextWeek, day(-7)).every(({ date }) => date >= day(0))).toBe(true);
  });
});

describe('the routine finds room', () => {
  const days = (...entries: Entry[]) =>
    flag('no-strengthening', [pain(day(-3), 2), ...entries]).remedies.flatMap((remedy) =>
      remedy.type === 'plan' ? `${remedy.workout.sport} ${remedy.workout.date}` : [],
    );

  it('on the emptiest days, from today on, in order', () => {
    expect(days(planned(day(2)), planned(day(4)))).toEqual([
      `mobility ${day(3)}`,
      `strength ${day(3)}`,
      `mobility ${day(5)}`,
      `strength ${day(5)}`,
    ]);
  });

  it('where one of the two is there already first', () => {
    expect(
      days(planned(day(6), { sport: 'strength' }), planned(day(5), { sport: 'mobility' })),
    ).toEqual([`strength ${day(5)}`, `mobility ${day(6)}`]);
  });

  it('only where 40 minutes are left', () => {
    const tight = [2, 3, 4].map((date) => free(date, 39));
    expect(days(...tight, free(5, 40))).toEqual([
      `mobility ${day(5)}`,
      `strength ${day(5)}`,
      `mobility ${day(6)}`,
      `strength ${day(6)}`,
    ]);
    expect(days(...tight, free(5, 99), planned(day(5), { minutes: 60 }))).toEqual([]);
    expect(days(...tight, free(5, 100), planned(day(5), { minutes: 60 }))).toHaveLength(4);
  });
});
