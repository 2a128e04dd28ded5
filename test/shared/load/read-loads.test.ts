import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/calendar/iso-date.ts';
import { firstDayToRead, type LoadDay, readLoads } from '../../../shared/load/read-loads.ts';
import { day, type Entry, history, planned, run, TODAY } from '../histories.ts';

type Known = { firstActivityDate?: ReturnType<typeof day>; lastEntryDate?: ReturnType<typeof day> };

function loadsOf(entries: readonly Entry[], from: number, to: number, known: Known = {}) {
  const { sessions, activities, firstActivityDate } = history(entries);
  const read = { sessions, activities, firstActivityDate, ...known };
  return readLoads(read, { from: day(from), to: day(to) }, TODAY);
}
const daysOf = (...given: Parameters<typeof loadsOf>) => loadsOf(...given).days;
const firstOf = (days: readonly LoadDay[]) => days[0];
/** 30 min at 4: 120 AU, and 5 km, every day from `first` to `last`. */
const daily = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => runOn(first + index));
const runOn = (days: number, fields: object = {}) =>
  run(day(days), { kilometres: 5, minutes: 30, rpe: 4, ...fields });

describe('readLoads', () => {
  it('gives each day its two loads, done and planned, and keeps them apart', () => {
    const days = daysOf(
      [
        runOn(0),
        run(day(1), { sport: 'bike', minutes: 60, rpe: 3 }),
        planned(day(4), { kilometres: 8, minutes: 50, rpe: 3 }),
      ],
      0,
      4,
      { lastEntryDate: day(4) },
    );
    expect(days.map(({ aerobicLoad }) => aerobicLoad)).toEqual([120, 180, 0, 0, 150]);
    expect(days.map(({ runningMetres }) => runningMetres)).toEqual([5_000, 0, 0, 0, 8_000]);
    expect(days.every(({ isCovered }) => isCovered)).toBe(true);
  });

  it('never comes without its warning', () => {
    const { warning } = loadsOf([], 0, 0);
    expect(warning.words.join(' ')).toMatch(/1\.95 against 2\.45/);
    expect(warning.words.join(' ')).toMatch(/fewer injuries/);
    expect(warning.sources.map(({ id }) => id)).toContain('impellizzeri-2021');
  });

  it('takes no day before the log, and none after the plan, for a day of rest', () => {
    const days = daysOf([runOn(-3), planned(day(5))], -5, 8, { lastEntryDate: day(5) });
    const covered = days.flatMap(({ date, isCovered }) => (isCovered ? date : []));
    expect(covered).toEqual(Array.from({ length: 9 }, (_, index) => day(index - 3)));
  });

  it('without a log begins with the plan', () => {
    const entries = [
      planned(day(4), { minutes: 30, rpe: 4 }),
      planned(day(6), { minutes: 30, rpe: 4 }),
    ];
    const days = daysOf(entries, 2, 7, { lastEntryDate: day(6) });
    expect(days.map(({ isCovered }) => isCovered)).toEqual([false, false, true, true, true, false]);
  });

  it('takes the days up to today for rest when nothing is planned', () => {
    const days = daysOf([runOn(-3)], 0, 6, { lastEntryDate: day(-3) });
    expect(days.map(({ isCovered }) => isCovered)).toEqual([
      ...[true, true, true],
      ...[false, false, false, false],
    ]);
  });

  it('has no figures for an empty log, and none before the 28th day of one', () => {
    for (const { aerobic, running } of daysOf([], -10, 0)) {
      expect(Object.values({ ...aerobic, ...running }).filter(Boolean)).toEqual([]);
    }
    const days = daysOf(daily(-40, 2), -14, -13);
    expect(days[0]?.running.coupled).toBeUndefined();
    expect(days[1]?.running.coupled).toBe(1);
    expect(days[1]?.aerobic).toMatchObject({ coupled: 1, uncoupled: 1, exponentiallyWeighted: 1 });
  });

  it('has no ratio of aerobic load while a workout of its days is unrated; running has one', () => {
    const unrated = runOn(-10, { rpe: undefined });
    const [found] = daysOf([...daily(-60, -11), unrated, ...daily(-9, 2)], 2, 2);
    expect(found?.aerobic.coupled).toBeUndefined();
    expect(found?.running.coupled).toBe(1);
    const [then] = daysOf([...daily(-60, -11), unrated, ...daily(-9, 2)], -10, -10);
    expect(then).toMatchObject({ unratedActivities: 1, aerobicLoad: 0, isCovered: true });
  });

  it('has no ratio of running while a run has no distance; aerobic load has one', () => {
    const unknown = runOn(-10, { kilometres: undefined });
    const [found] = daysOf([...daily(-60, -11), unknown, ...daily(-9, 2)], 2, 2);
    expect(found?.running.coupled).toBeUndefined();
    expect(found?.aerobic.coupled).toBe(1);
  });

  it('rests and runs make monotony: six days of 120 AU and one of rest', () => {
    const { aerobic } = firstOf(daysOf([...daily(-20, -2), ...daily(0, 2)], 2, 2)) ?? {};
    // Mean 102.857, sample deviation 45.356.
    expect(aerobic?.monotony).toBeCloseTo(2.268, 3);
    expect(aerobic?.strain).toBeCloseTo(720 * 2.2678, 1);
  });

  it('counts a session that was done once', () => {
    const [today] = daysOf([planned(TODAY, { minutes: 30, rpe: 4 }), runOn(2)], 2, 2);
    expect(today?.aerobicLoad).toBe(120);
  });

  it('says the same of a day whichever stretch it is read in, once the averages are warm', () => {
    const entries = daily(-400, 2).filter((_, index) => index % 3 !== 0 && index % 11 !== 0);
    const known = { firstActivityDate: day(-400) };
    const [short] = daysOf(entries, 2, 2, known);
    const long = daysOf(entries, -250, 2, known).at(-1);
    expect({ ...short?.running, exponentiallyWeighted: 0 }).toEqual({
      ...long?.running,
      exponentiallyWeighted: 0,
    });
    const [one, other] = [short, long].map((found) => found?.running.exponentiallyWeighted ?? 0);
    expect(Math.abs((one ?? 0) - (other ?? 1))).toBeLessThan(0.001);
  });

  it('shifts with the history: n days later, the same figures', () => {
    const { sessions, activities } = history(daily(-90, 2).filter((_, index) => index % 4 !== 0));
    const read = (days: number) =>
      readLoads(
        {
          sessions,
          activities: activities.map((one) => ({ ...one, date: addDays(one.date, days) })),
          firstActivityDate: addDays(day(-89), days),
        },
        { from: addDays(day(-20), days), to: addDays(TODAY, days) },
        addDays(TODAY, days),
      ).days.map(({ date, ...figures }) => figures);
    expect(read(365)).toEqual(read(0));
  });

  it('reads 112 days before the first that it shows', () => {
    expect(firstDayToRead(day(0))).toBe(day(-112));
  });
});
