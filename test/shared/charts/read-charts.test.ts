import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDay } from '../../../shared/charts/chart.ts';
import { readCharts } from '../../../shared/charts/read-charts.ts';
import { intensityJump } from '../../../shared/rules/intensity-jump.ts';
import { longestRunJump } from '../../../shared/rules/longest-run-jump.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import {
  day,
  type Entry,
  easyWeeks,
  history,
  pain,
  planned,
  run,
  sitting,
  TODAY,
  WEEK,
} from '../histories.ts';
import { anyWorkout } from '../rules/arbitrary-histories.ts';

function chartsOf(entries: readonly Entry[], from = 0, to = 6, athlete: object = {}) {
  const known = history(entries, athlete);
  const dates = [...known.activities, ...known.sessions].map(({ date }) => date);
  const read = {
    ...known,
    weekStart: known.athlete.weekStart,
    lastEntryDate: dates.sort().at(-1),
  };
  return readCharts(read, { from: day(from), to: day(to) }, TODAY);
}

const dayOf = (entries: readonly Entry[], at: number): ChartDay | undefined =>
  chartsOf(entries, at, at).days[0];

describe('the days of the charts', () => {
  it('keep what is done and what is planned apart, and the two loads', () => {
    const [monday, , , thursday] = chartsOf([
      run(day(0), { kilometres: 8, minutes: 50, rpe: 3 }),
      run(day(0), { sport: 'bike', minutes: 60, rpe: 3 }),
      planned(day(3), { kilometres: 10, minutes: 60, rpe: 4 }),
    ]).days;
    expect(monday?.done).toMatchObject({ aerobicLoad: 330, runningMetres: 8_000 });
    expect(monday?.planned).toMatchObject({ aerobicLoad: 0, runningMetres: 0 });
    expect(thursday?.planned).toMatchObject({ aerobicLoad: 240, runningMetres: 10_000 });
  });

  it('are not covered before the log and after the plan: no load there is not a load of 0', () => {
    const { days } = chartsOf([run(day(1)), planned(day(3))], 0, 4);
    expect(days.map(({ isCovered }) => isCovered)).toEqual([false, true, true, true, false]);
  });

  it('have the highest pain, and none where none was logged', () => {
    const entries = [pain(day(0), 2), pain(day(0), 4, { region: 'hip' }), pain(day(1), 0)];
    const { days } = chartsOf(entries, 0, 2);
    expect(days.map((one) => one.pain)).toEqual([4, 0, undefined]);
  });

  it('have the sitting that was logged, a day without an entry none', () => {
    const { days } = chartsOf([sitting(day(0), 500, { longestUnbrokenMinutes: 90 })], 0, 1);
    expect(days[0]?.sitting).toEqual({ minutes: 500, unbrokenMinutes: 90 });
    expect(days[1]).not.toHaveProperty('sitting');
  });

  it('hold the longest run against 110 % of the 30 days before; exactly that is not past it', () => {
    const before = run(day(-30), { kilometres: 10 });
    expect(dayOf([before, run(day(0), { kilometres: 11 })], 0)).toMatchObject({
      longestRun: { metres: 11_000, status: 'done', isPastLimit: false },
      runLimitMetres: 11_000,
    });
    const past = dayOf([before, run(day(0), { kilometres: 11.1 })], 0);
    expect(past?.longestRun?.isPastLimit).toBe(true);
  });

  it('have no limit without a run in the 30 days before, and the run is then past none', () => {
    const found = dayOf([run(day(-31), { kilometres: 10 }), run(day(0), { kilometres: 30 })], 0);
    expect(found).not.toHaveProperty('runLimitMetres');
    expect(found?.longestRun?.isPastLimit).toBe(false);
  });

  it('pass the limit on exactly the days on which the rule says so', () => {
    fc.assert(
      fc.property(fc.array(anyWorkout, { maxLength: 30 }), (entries) => {
        const flagged = longestRunJump
          .judge(situationOf(history(entries), WEEK, TODAY))
          .flatMap((answer) => (answer.status === 'fired' ? answer.date : []));
        const past = chartsOf(entries).days.flatMap(({ date, longestRun }) =>
          longestRun?.isPastLimit ? date : [],
        );
        expect(past).toEqual([...new Set(flagged)].sort());
      }),
    );
  });
});

describe('the weeks of the charts', () => {
  it('are whole, also where the stretch begins and ends inside one', () => {
    const entries = [run(day(0), { kilometres: 5 }), run(day(8), { kilometres: 7 })];
    const { weeks } = chartsOf(entries, 3, 7);
    expect(weeks.map(({ date }) => date)).toEqual([day(0), day(7)]);
    expect(weeks.map(({ done }) => done.runningMetres)).toEqual([5_000, 7_000]);
  });

  it('begin on the Sunday before where weeks do', () => {
    const { weeks } = chartsOf([run(day(-1), { kilometres: 5 })], 0, 6, { weekStart: 'sunday' });
    expect(weeks.map(({ date }) => date)).toEqual([day(-1), day(6)]);
    expect(weeks[0]?.done.runningMetres).toBe(5_000);
  });

  it('add up to their days', () => {
    fc.assert(
      fc.property(fc.array(anyWorkout, { maxLength: 30 }), (entries) => {
        const { days, weeks } = chartsOf(entries, -21, 6);
        const sumOf = (part: 'done' | 'planned', field: 'aerobicLoad' | 'unratedActivities') => [
          days.reduce((sum, period) => sum + period[part][field], 0),
          weeks.reduce((sum, period) => sum + period[part][field], 0),
        ];
        for (const part of ['done', 'planned'] as const) {
          const [ofDays = 0, ofWeeks] = sumOf(part, 'aerobicLoad');
          expect(ofWeeks).toBeCloseTo(ofDays, 6);
          const [counted, inWeeks] = sumOf(part, 'unratedActivities');
          expect(inWeeks).toBe(counted);
        }
      }),
    );
  });

  it('split the hard share of running into done and planned', () => {
    const [week] = chartsOf([
      run(day(0), { kilometres: 10, hardKilometres: 2 }),
      planned(day(4), { kilometres: 10, hardKilometres: 4 }),
    ]).weeks;
    expect(week?.hardShare?.done).toBeCloseTo(0.1, 9);
    expect(week?.hardShare?.planned).toBeCloseTo(0.2, 9);
  });

  it('have no hard share where too much of the running is unknown, and none without running', () => {
    const unknown = run(day(0), { kilometres: 10, kind: undefined });
    expect(chartsOf([unknown]).weeks[0]).not.toHaveProperty('hardShare');
    const ride = run(day(0), { sport: 'bike', minutes: 60 });
    expect(chartsOf([ride]).weeks[0]).not.toHaveProperty('hardShare');
  });

  it('have no hard share of 21 days before the log has as many', () => {
    expect(chartsOf(easyWeeks(1)).weeks[0]).not.toHaveProperty('hardShareOf21Days');
    expect(chartsOf(easyWeeks(4)).weeks[0]?.hardShareOf21Days).toBe(0);
  });

  it('say of the hard share what its rule says', () => {
    const entries = [...easyWeeks(4), run(day(1), { kilometres: 12, hardKilometres: 12 })];
    const [answer] = intensityJump.judge(situationOf(history(entries), WEEK, TODAY));
    if (answer?.status !== 'fired') throw new Error('The rule was to fire.');
    const [week] = chartsOf(entries).weeks;
    expect((week?.hardShare?.done ?? 0) + (week?.hardShare?.planned ?? 0)).toBeCloseTo(
      answer.evidence.weekShare ?? -1,
      9,
    );
    expect(week?.hardShareOf21Days).toBeCloseTo(answer.evidence.shareOf21Days ?? -1, 9);
  });

  it('have the mean and the highest of the days of sitting that were logged', () => {
    const [week] = chartsOf([sitting(day(0), 400), sitting(day(2), 500)]).weeks;
    expect(week?.sitting).toEqual({ meanMinutes: 450, highestMinutes: 500, daysLogged: 2 });
    expect(chartsOf([run(day(0))]).weeks[0]).not.toHaveProperty('sitting');
  });
});

it('an empty log has days and weeks without anything in them', () => {
  const { days, weeks } = chartsOf([]);
  for (const period of [...days, ...weeks]) {
    expect(period.isCovered).toBe(false);
    expect(period).not.toHaveProperty('pain');
  }
});
