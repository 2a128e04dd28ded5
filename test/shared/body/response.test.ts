import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MorningChange, morningChanges } from '../../../shared/body/morning-changes.ts';
import { readResponses } from '../../../shared/body/read-responses.ts';
import { responsesOf } from '../../../shared/body/response.ts';
import type { Sign } from '../../../shared/body/symptom.ts';
import { closed, day, type Entry, history, pain, run, TODAY } from '../histories.ts';

const SPOT = { region: 'sit-bone', side: 'right' } as const;
const did = (days: number, sport: string) => run(day(days), { sport, minutes: 40 });
const morning = (
  days: number,
  level: number,
  fields: { side?: string; region?: string; signs?: Sign[] } = {},
) => pain(day(days), level, { moment: 'next-morning', ...fields });
const beforeTraining = (days: number, level: number) =>
  pain(day(days), level, { moment: 'before' });
/** A ride, with the mornings of its day and of the next. */
const ride = (days: number, from: number, to: number) => [
  did(days, 'bike'),
  morning(days, from),
  morning(days + 1, to),
];
const changes = (...entries: Entry[]) => morningChanges(history(entries), SPOT, TODAY);
const report = (...entries: Entry[]) => readResponses(history(entries), TODAY);

describe('the morning after a sport', () => {
  it('is held against the morning of its day', () => {
    expect(changes(...ride(-4, 2, 3))).toEqual([{ sport: 'bike', date: day(-4), points: 1 }]);
  });

  it('is held against pain before training where the morning was not logged', () => {
    expect(changes(did(-4, 'swim'), beforeTraining(-4, 3), morning(-3, 1))).toMatchObject([
      { points: -2 },
    ]);
    expect(
      changes(did(-4, 'swim'), morning(-4, 2), beforeTraining(-4, 3), morning(-3, 1)),
    ).toMatchObject([{ points: -1 }]);
  });

  it('takes the worst where a morning was logged twice', () => {
    expect(changes(...ride(-4, 1, 2), morning(-3, 4))).toMatchObject([{ points: 3 }]);
  });

  it('is left out after a day with several sports, and counted after two rides', () => {
    expect(changes(...ride(-4, 2, 3), did(-4, 'swim'))).toEqual([]);
    expect(changes(...ride(-4, 2, 3), did(-4, 'bike'))).toHaveLength(1);
  });

  it('is left out where either entry is missing, or is of another side', () => {
    expect(changes(did(-4, 'bike'), morning(-3, 3))).toEqual([]);
    expect(changes(did(-4, 'bike'), morning(-4, 3))).toEqual([]);
    expect(changes(did(-4, 'bike'), morning(-4, 3), morning(-3, 3, { side: 'left' }))).toEqual([]);
  });

  it('is left out where an entry is of another region, and told in order of days', () => {
    expect(changes(did(-4, 'bike'), morning(-4, 3), morning(-3, 3, { region: 'hip' }))).toEqual([]);
    const dates = changes(...ride(-2, 1, 1), ...ride(-6, 1, 1)).map(({ date }) => date);
    expect(dates).toEqual([day(-6), day(-2)]);
  });

  it('is left out where a nerve speaks: a number does not measure that', () => {
    expect(
      changes(did(-4, 'bike'), morning(-4, 1), morning(-3, 6, { signs: ['tingling'] })),
    ).toEqual([]);
  });

  it('is not looked up in the future', () => {
    expect(changes(...ride(2, 1, 3))).toEqual([]);
    expect(changes(...ride(1, 1, 3))).toHaveLength(1);
  });
});

describe('the response to a sport', () => {
  const known = (...points: number[]) =>
    responsesOf(points.map((change) => ({ sport: 'bike', date: TODAY, points: change })));

  it('is not known below three mornings', () => {
    expect(known(1, 2)).toEqual([{ sport: 'bike', status: 'not-enough-data', count: 2 }]);
    expect(known()).toEqual([]);
  });

  it('is the mean of the changes, with their spread and the rises', () => {
    expect(known(1, -1, 3)).toEqual([
      { sport: 'bike', status: 'known', count: 3, mean: 1, spread: 2, rises: 2 },
    ]);
    expect(known(2, 2, 2)).toMatchObject([{ spread: 0, rises: 3 }]);
    expect(known(0.9, 3.3 - 2.3, 0)).toMatchObject([{ rises: 1 }]);
  });

  const anyChanges = fc.array(
    fc.record({
      sport: fc.constantFrom('bike' as const, 'swim' as const),
      date: fc.constant(TODAY),
      points: fc.integer({ min: -10, max: 10 }),
    }),
    { maxLength: 12 },
  );
  const means = (list: readonly MorningChange[]) =>
    responsesOf(list).map((one) => (one.status === 'known' ? one.mean : undefined));

  it('does not depend on the order of the days', () => {
    fc.assert(
      fc.property(anyChanges, (list) => {
        const there = responsesOf(list);
        const back = responsesOf(list.toReversed());
        expect(back.map(({ sport, count }) => [sport, count])).toEqual(
          there.map(({ sport, count }) => [sport, count]),
        );
        for (const [place, mean] of means(list).entries()) {
          if (mean !== undefined) expect(means(list.toReversed())[place]).toBeCloseTo(mean);
        }
      }),
    );
  });

  it('lies between the least and the most change, and counts each once', () => {
    fc.assert(
      fc.property(anyChanges, (list) => {
        const found = responsesOf(list);
        expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
        for (const response of found) {
          if (response.status !== 'known') continue;
          const points = list.filter(({ sport }) => sport === response.sport).map((c) => c.points);
          expect(response.mean).toBeGreaterThanOrEqual(Math.min(...points) - 1e-9);
          expect(response.mean).toBeLessThanOrEqual(Math.max(...points) + 1e-9);
          expect(response.spread).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('the report', () => {
  const rides = [...ride(-12, 2, 3), ...ride(-9, 2, 3), ...ride(-6, 2, 2)];

  it('says each sport in a sentence', () => {
    const [spot] = report(...rides, did(-3, 'swim'), morning(-3, 2), morning(-2, 1)).spots;
    expect(spot?.episode).toMatchObject({ ...SPOT, openedOn: day(-12) });
    expect(spot?.responses.map(({ words }) => words)).toEqual([
      'After cycling your next mornings were worse by 0.7 (3 times), with a spread of 0.6; worse by 1 or more 2 times.',
      'Not enough mornings after swimming to tell: 1 of 3.',
    ]);
  });

  it('is about every open episode, and about the latest when none is open', () => {
    const left = pain(day(-2), 3, { side: 'left' });
    expect(report(...rides, left).spots.map(({ episode }) => episode.side)).toEqual([
      'right',
      'left',
    ]);
    expect(report(...rides, closed(day(-1))).spots).toMatchObject([
      { episode: { side: 'right', closedOn: day(-1) } },
    ]);
  });

  it('is empty where nothing ever hurt, and says what it leaves out', () => {
    expect(report(did(-3, 'bike'))).toMatchObject({ today: TODAY, spots: [] });
    expect(report().limits).toContain('Days with several sports are left out');
  });
});
