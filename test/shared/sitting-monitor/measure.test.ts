import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { asSittingDay } from '../../../shared/sitting-monitor/kept-day.ts';
import { startMonitor } from '../../../shared/sitting-monitor/monitor.ts';
import { FakeComputer, HOUR, MINUTE } from './fake-computer.ts';

const DAY = '2026-11-18';
const at = (time: string) => new FakeComputer(`${DAY}T${time}`);

describe('a day at the computer', () => {
  test('counts from the first touch to the last', () => {
    expect(at('09:00').use(HOUR).measured).toEqual({ [DAY]: [60, 60] });
  });

  test('a short pause is sitting too, once it is over', () => {
    const computer = at('09:00')
      .use(20 * MINUTE)
      .rest(4 * MINUTE);
    expect(computer.measured).toEqual({ [DAY]: [20, 20] });
    expect(computer.use(6 * MINUTE).measured).toEqual({ [DAY]: [30, 30] });
  });

  test('a pause of five minutes is no sitting, and ends the stretch', () => {
    const computer = at('09:00')
      .use(20 * MINUTE)
      .rest(5 * MINUTE)
      .use(10 * MINUTE);
    expect(computer.measured).toEqual({ [DAY]: [30, 20] });
  });

  test('nobody there: nothing is measured', () => {
    expect(at('09:00').tell('wake').rest(HOUR).measured).toEqual({});
  });

  test.each(['lock', 'unlock', 'sleep', 'wake', 'stood-up'] as const)(
    '%s ends a stretch',
    (kind) => {
      const computer = at('09:00')
        .use(20 * MINUTE)
        .tell(kind)
        .use(10 * MINUTE);
      expect(computer.measured).toEqual({ [DAY]: [30, 20] });
    },
  );

  test('the pause before a lock is not counted: nobody knows when they left', () => {
    const computer = at('09:00')
      .use(20 * MINUTE)
      .rest(3 * MINUTE)
      .tell('lock')
      .rest(HOUR);
    expect(computer.measured).toEqual({ [DAY]: [20, 20] });
  });
});

describe('time that nobody saw', () => {
  test.each([
    ['the clock stands still in sleep', true],
    ['the clock goes on in sleep', false],
  ])('sleep without a word of it is not counted: %s', (_, standsStill) => {
    const computer = at('09:00')
      .use(20 * MINUTE)
      .outOfSight(3 * HOUR, standsStill);
    expect(computer.use(10 * MINUTE).measured).toEqual({ [DAY]: [30, 20] });
  });

  test('a week away leaves the days between empty', () => {
    const computer = at('09:00')
      .use(HOUR)
      .tell('sleep')
      .outOfSight(7 * 24 * HOUR, true);
    expect(computer.tell('wake').use(HOUR).measured).toEqual({
      [DAY]: [60, 60],
      '2026-11-25': [60, 60],
    });
  });

  test('a new start goes on with the day, and not with the stretch', () => {
    const before = at('09:00').use(HOUR);
    const after = at('10:00');
    after.monitor = startMonitor(before.monitor.days);
    expect(after.use(HOUR / 2).measured).toEqual({ [DAY]: [90, 60] });
  });

  test('no more than three weeks are kept', () => {
    const computer = at('09:00');
    for (let day = 0; day < 30; day += 1) computer.use(MINUTE).outOfSight(24 * HOUR);
    expect(Object.keys(computer.measured)).toHaveLength(21);
    expect(Object.keys(computer.measured).at(-1)).toBe('2026-12-17');
  });
});

describe('clocks and days', () => {
  test('midnight cuts a stretch in two days', () => {
    expect(at('23:40').use(HOUR).measured).toEqual({ [DAY]: [20, 20], '2026-11-19': [40, 40] });
  });

  test('a clock set back counts no time twice, and goes on', () => {
    const computer = at('09:00')
      .use(30 * MINUTE)
      .setClock(-HOUR)
      .use(30 * MINUTE);
    expect(computer.measured).toEqual({ [DAY]: [60, 60] });
  });

  test('a clock set forward adds nothing; it may have been sleep, so the stretch ends', () => {
    const computer = at('09:00')
      .use(30 * MINUTE)
      .setClock(2 * HOUR)
      .use(20 * MINUTE);
    expect(computer.measured).toEqual({ [DAY]: [50, 30] });
  });

  test('a clock set back over and over gives no day more than 24 hours', () => {
    const computer = at('09:00');
    for (let hour = 0; hour < 30; hour += 1) computer.use(HOUR).setClock(-HOUR);
    expect(computer.measured).toEqual({ [DAY]: [1_440, 1_440] });
  });

  test.each([
    ['spring, 01:30 to 03:30 by the clock', '2026-03-29T01:30', '2026-03-29'],
    ['autumn, 02:30 to 02:30 by the clock', '2026-10-25T02:30', '2026-10-25'],
  ])('daylight saving moves no minute: %s', (_, local, date) => {
    expect(new FakeComputer(local).use(HOUR).measured).toEqual({ [date]: [60, 60] });
  });

  test('a day of 25 hours ends at its own midnight', () => {
    const computer = new FakeComputer('2026-10-25T23:30').use(HOUR);
    expect(computer.measured).toEqual({ '2026-10-25': [30, 30], '2026-10-26': [30, 30] });
  });

  test('a day whose midnight does not exist', () => {
    // In Beirut the clocks go from 23:59 on Saturday to 01:00 on Sunday.
    const computer = new FakeComputer('2026-03-28T23:30', 'Asia/Beirut').use(HOUR);
    expect(computer.measured).toEqual({ '2026-03-28': [30, 30], '2026-03-29': [30, 30] });
  });

  test('a journey into another zone goes on with the day that it is there', () => {
    const computer = at('23:00').use(30 * MINUTE);
    computer.timeZone = 'Europe/London';
    expect(computer.use(HOUR).measured).toEqual({ [DAY]: [90, 90] });
  });
});

test('what is kept are whole minutes, never more than was measured', () => {
  const date = isoDate(DAY);
  const measured = { totalMilliseconds: 90.9 * MINUTE, longestMilliseconds: 59.99 * MINUTE };
  expect(asSittingDay({ date, ...measured })).toEqual({
    date,
    totalMinutes: 90,
    longestUnbrokenMinutes: 59,
  });
});
