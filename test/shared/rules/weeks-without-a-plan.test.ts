import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../../shared/calendar/iso-week.ts';
import type { RuleId } from '../../../shared/rules/rule-id.ts';
import { judgeWeek } from '../../../shared/rules/rules.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import { day, type Entry, easyWeeks, history, planned, run, TODAY, WEEK } from '../histories.ts';

const inWeek = (rule: RuleId, weeks: number, entries: readonly Entry[]) =>
  judgeWeek(situationOf(history(entries), addWeeks(WEEK, weeks), TODAY)).find(
    (flag) => flag.rule === rule,
  );
const fast = (days: number) => planned(day(days), { kind: 'race', kilometres: 10 });

describe('weeks to come without a plan', () => {
  const running = [...easyWeeks(6), run(day(1), { kilometres: 8 })];

  it('are no break from running', () => {
    expect(inWeek('return-after-break', 5, [...running, fast(36)])).toMatchObject({
      status: 'not-enough-data',
      words: {
        seen: 'Nothing is planned yet in the week of Wed 25 Nov, so nobody knows whether the run on Tue 22 Dec comes after a break.',
      },
    });
  });

  it('are no time without hard running', () => {
    expect(inWeek('intensity-introduced', 5, [...running, fast(36)])).toMatchObject({
      status: 'not-enough-data',
      words: {
        seen: 'Nothing is planned yet in the week of Tue 24 Nov; whether hard running on Tue 22 Dec is new takes the 28 days before it.',
      },
    });
  });

  it('hide no break that has lasted two weeks already, and none that is planned', () => {
    expect(inWeek('return-after-break', 2, [...easyWeeks(6).slice(6), fast(15)])?.status).toBe(
      'fired',
    );
    const rides = [8, 15, 22].map((days) => planned(day(days), { sport: 'bike' }));
    const rested = [...running, ...rides, fast(29)];
    expect(inWeek('return-after-break', 4, rested)?.words.seen).toContain('27 days without a run');
    expect(inWeek('intensity-introduced', 4, rested)?.status).toBe('fired');
  });
});
