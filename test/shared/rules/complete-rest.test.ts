import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/planning/apply-edits.ts';
import { PlanEdit } from '../../../shared/planning/plan-edit.ts';
import type { Flag } from '../../../shared/rules/flag.ts';
import { readWeek } from '../../../shared/week/read-week.ts';
import {
  day,
  type Entry,
  easyWeeks,
  exercised,
  flag,
  flags,
  history,
  judged,
  pain,
  planned,
  run,
  TODAY,
  WEEK,
} from '../histories.ts';
import { afterRemedies } from './after-remedies.ts';

const RULE = 'complete-rest';
const ride = (days: number) => run(day(days), { sport: 'bike' });
const swim = (days: number) => run(day(days), { sport: 'swim' });
/** A sore sit bone, and nothing planned from Thursday to Sunday. */
const restAhead = [...easyWeeks(3), pain(day(-10), 2), ...[-1, 0, 1, 2].map(ride)];
/** The same from Wednesday on, which is today. */
const longRest = [...easyWeeks(3), pain(day(-10), 2), ...[-1, 0, 1].map(ride)];

const offered = (entries: readonly Entry[], athlete: object = {}) =>
  flag(RULE, entries, athlete).remedies.map((remedy) =>
    remedy.type === 'plan'
      ? [remedy.workout.date, remedy.workout.sport, remedy.workout.durationSeconds / 60]
      : remedy,
  );
const isLongAgo = ({ fields }: Entry) => String(fields.date) < day(-11);
const room = (days: number, fields: object): Entry => ({
  entry: 'availability',
  fields: { date: day(days), ...fields },
});

const fired = (found: readonly Flag[]) => found.filter(({ status }) => status === 'fired');
const keyOf = ({ rule, about }: Flag) => `${rule} ${about}`;
const cautions = (found: readonly Flag[]) =>
  fired(found)
    .filter(({ severity }) => severity !== 'note')
    .map(keyOf);
const maybeSport = fc.option(fc.constantFrom('bike', 'swim', 'water-jog', 'run'), { nil: null });

/** A sore spot, what was done and is planned on some days of the week, and what the runner can do. */
const restfulWeek = fc
  .record({
    region: fc.constantFrom('sit-bone', 'buttock', 'hip'),
    level: fc.integer({ min: 1, max: 8 }),
    done: fc.array(maybeSport, { minLength: 6, maxLength: 6 }),
    ahead: fc.array(fc.option(maybeSport, { freq: 1, nil: null }), { minLength: 5, maxLength: 5 }),
    daysOff: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
    sportsOutOfReach: fc.uniqueArray(fc.constantFrom('bike', 'swim', 'water-jog'), {
      maxLength: 2,
    }),
  })
  .map(({ region, level, done, ahead, ...athlete }) => ({
    athlete,
    entries: [
      ...easyWeeks(3),
      ...[-5, -1, 1].map((days) => pain(day(days), level, { region })),
      ...done.flatMap((sport, index) => (sport ? [run(day(index - 4), { sport })] : [])),
      ...ahead.flatMap((sport, index) => (sport ? [planned(day(index + 2), { sport })] : [])),
    ],
  }));

describe('three empty days in an episode', () => {
  it('can be broken by an easy session of the sport that ranks first', () => {
    expect(offered(restAhead)).toEqual([[day(5), 'water-jog', 30]]);
    expect(flag(RULE, restAhead).remedies).toMatchObject([
      { type: 'plan', workout: { kind: 'easy', rpe: 2 } },
    ]);
    expect(flag(RULE, restAhead).words.next).toContain('30 minutes');
  });

  it('take as many sessions as it needs to quiet them all', () => {
    expect(offered(longRest)).toEqual([[day(4), 'water-jog', 30]]);
    const since = [...easyWeeks(3), pain(day(-10), 2), ride(-1), ride(0)];
    const { remedies } = flag(RULE, since);
    expect(offered(since)).toEqual([
      [day(3), 'water-jog', 30],
      [day(6), 'water-jog', 30],
    ]);
    expect(afterRemedies(since, RULE, remedies)).toBe('quiet');
  });

  it('are quiet with the sessions, and no caution comes up, whatever the week', () => {
    let tried = 0;
    fc.assert(
      fc.property(restfulWeek, ({ entries, athlete }) => {
        const found = flags(RULE, entries, athlete).filter(({ remedies }) => remedies.length > 0);
        for (const { about, remedies } of found) {
          tried += 1;
          expect(remedies.every((remedy) => PlanEdit.safeParse(remedy).success)).toBe(true);
          const edited = applyEdits(history(entries, athlete), remedies, TODAY);
          const after = readWeek(edited, WEEK, TODAY).flags;
          expect(fired(after).map(keyOf)).not.toContain(`${RULE} ${about}`);
          const before = cautions(judged(entries, athlete));
          expect(before).toEqual(expect.arrayContaining(cautions(after)));
        }
      }),
      { numRuns: 100 },
    );
    expect(tried).toBeGreaterThan(20);
  });

  it('that are over already are not undone by a plan', () => {
    const over = [...easyWeeks(3), pain(day(-10), 2), ride(-2)];
    expect(flag(RULE, over)).toMatchObject({ status: 'fired', remedies: [] });
    expect(flag(RULE, over).words.next).not.toContain('30 minutes');
  });

  it('keep clear of days off and of days that are too short', () => {
    expect(offered(restAhead, { daysOff: [6] })).toEqual([[day(4), 'water-jog', 30]]);
    expect(offered([...restAhead, room(5, { mostMinutes: 20 })])).toEqual([
      [day(4), 'water-jog', 30],
    ]);
    expect(offered(restAhead, { mostMinutes: 20 })).toEqual([]);
    expect(offered(restAhead, { daysOff: [4, 5, 6] })).toEqual([]);
  });

  it('take what the runner can get to and what does no harm', () => {
    expect(offered(restAhead, { sportsOutOfReach: ['water-jog'] })).toEqual([[day(5), 'swim', 30]]);
    expect(offered([...restAhead, room(5, { sportsOutOfReach: ['water-jog'] })])).toEqual([
      [day(5), 'swim', 30],
    ]);
    // A saddle presses on the sore sit bone: no bike, though nothing else is there.
    expect(offered(restAhead, { sportsOutOfReach: ['water-jog', 'swim'] })).toEqual([]);
  });

  it('take no sport after which the mornings were worse in two of three times', () => {
    const mornings = (...times: readonly (readonly [number, number])[]) =>
      times.flatMap(([days, change]) => [
        swim(days),
        pain(day(days), 4, { moment: 'next-morning' }),
        pain(day(days + 1), 4 + change, { moment: 'next-morning' }),
      ]);
    // Better on the whole, so that it ranks first; and yet two of the three were worse.
    const swims = mornings([-9, -4], [-6, 1], [-3, 1]);
    const rest = [pain(day(-10), 4), ...easyWeeks(3).filter(isLongAgo), ...swims];
    const entries = [...rest, ...[-1, 0, 1, 2].map(ride)];
    expect(flag('aggravating-activity', entries).evidence.sport).toBe('swim');
    expect(offered(entries)).toEqual([[day(5), 'water-jog', 30]]);
  });

  it('go no further than the runner is used to in that sport', () => {
    const jogged = [...restAhead, run(day(-15), { sport: 'water-jog', minutes: 20 })];
    expect(offered(jogged)).toEqual([[day(5), 'water-jog', 22]]);
  });

  it('are no rest where an exercise of the routine was done on one of them', () => {
    const ahead = [2, 5].map((days) => planned(day(days), { sport: 'bike' }));
    const rest = [...easyWeeks(3), pain(day(-10), 2), ride(-2), ...ahead];
    expect(flag(RULE, rest).evidence).toMatchObject({ firstDate: day(-1), days: 3 });
    expect(flag(RULE, [...rest, exercised(day(0), 'clamshell')]).status).toBe('quiet');
    expect(flag(RULE, [...rest, exercised(day(-2), 'clamshell')]).evidence.days).toBe(3);
  });

  it('are no matter for a plan while a doctor comes first', () => {
    const weak = [...restAhead, pain(day(1), 2, { signs: ['weakness'] })];
    expect(flag(RULE, weak)).toMatchObject({ status: 'not-enough-data', remedies: [] });
  });
});
