import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../../shared/rules/rule-id.ts';
import { RULES } from '../../../shared/rules/rules.ts';
import { measureBurden } from '../../validation/alert-burden/measure-burden.ts';
import { stravaLogOf } from '../../validation/alert-burden/strava-log.ts';
import { readTable } from '../../validation/read-table.ts';
import { validationOf } from '../../validation/validation-of.ts';
import { exportIn, inFolder, stravaRow } from './made-up-rows.ts';

function logOf(lines: readonly string[]) {
  let log: ReturnType<typeof stravaLogOf> | undefined;
  inFolder((folder) => {
    log = stravaLogOf(readTable(exportIn(folder, lines)));
  });
  if (!log) throw new Error('There is no log.');
  return log;
}

/** Mondays and Thursdays of five weeks, 8 km each; the last Thursday is given. */
const evenRuns = (last: number) =>
  [2, 5, 9, 12, 16, 19, 23, 26]
    .map((day) => stravaRow(`Nov ${day}, 2026`, 'Run', 8_000))
    .concat(stravaRow('Nov 30, 2026', 'Run', 8_000), stravaRow('Dec 3, 2026', 'Run', last, 6_000));

const burdenOf = (rule: RuleId, lines: readonly string[]) =>
  measureBurden(logOf(lines)).rules.find((one) => one.rule === rule);

describe('the log of a Strava export', () => {
  it('takes metres and moving time from columns whose names come twice', () => {
    const { activities, leftOut } = logOf([stravaRow('Nov 2, 2026', 'Run', 8_123)]);
    expect(activities).toMatchObject([
      { date: '2026-11-02', sport: 'run', distanceMetres: 8_123, durationSeconds: 3_000 },
    ]);
    expect(leftOut).toEqual([]);
  });

  it('is in order of days, with sports by their names', () => {
    const { activities } = logOf([
      stravaRow('Nov 4, 2026', 'Ride', 20_000),
      stravaRow('Nov 2, 2026', 'Run', 8_000),
      stravaRow('Nov 3, 2026', 'Yoga', 0),
    ]);
    expect(activities.map(({ sport }) => sport)).toEqual(['run', 'mobility', 'bike']);
    expect(activities[1]?.distanceMetres).toBeUndefined();
  });

  it('leaves out what the importer would, with its reason, and keeps the rest', () => {
    const { activities, leftOut } = logOf([
      stravaRow('Nov 2, 2026', 'Run', 8_000),
      stravaRow('Apr 3, 1991', 'Ride', 8_000),
      stravaRow('once upon a time', 'Run', 8_000),
      stravaRow('Nov 3, 2026', 'Run', 90_000, 60),
      stravaRow('Nov 4, 2026', 'Run', 8_000, 0),
    ]);
    expect(activities.length).toBe(1);
    expect(leftOut.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
    expect(leftOut[0]?.because).toContain('clock');
    expect(leftOut[1]?.because).toContain('is no time');
  });

  it('is refused without the second distance, and without any activity', () => {
    inFolder((folder) => {
      const path = exportIn(
        folder,
        ['"Nov 2, 2026, 7:30:00 AM",A run,Run,3000,8'],
        'Activity Date,Activity Name,Activity Type,Moving Time,Distance',
      );
      expect(() => validationOf(path)).toThrow('one column "Distance"');
      expect(() => validationOf(exportIn(folder, [stravaRow('never', 'Run', 1)]))).toThrow(
        'none of its rows is an activity',
      );
      expect(() => validationOf(exportIn(folder, ['1'], 'Activity ID'))).toThrow(
        'it has no column "Activity Date"',
      );
    });
  });
});

describe('how often the rules fire', () => {
  it('is told for every rule, out of the weeks and days of the log', () => {
    const burden = measureBurden(logOf(evenRuns(8_000)));
    expect(burden).toMatchObject({
      weeks: 5,
      weeksWithRuns: 5,
      weeksNotInUse: 0,
      days: 32,
      runs: 10,
    });
    expect(burden.rules.map(({ rule }) => rule)).toEqual(RULES.map((one) => one.description.id));
  });

  it('is never for a longest run of even runs, and once for one that jumps', () => {
    expect(burdenOf('longest-run-jump', evenRuns(8_000))?.weeksFired).toBe(0);
    expect(burdenOf('longest-run-jump', evenRuns(16_000))).toMatchObject({
      weeksFired: 1,
      weeksCautioned: 1,
      daysFlagged: 1,
      daysShown: 1,
    });
  });

  it('counts a weekly jump while it is up, and a note apart from a caution', () => {
    expect(burdenOf('weekly-jump', evenRuns(8_000))?.weeksFired).toBe(0);
    expect(burdenOf('weekly-jump', evenRuns(11_000))).toMatchObject({
      weeksFired: 1,
      weeksCautioned: 0,
    });
    expect(burdenOf('weekly-jump', evenRuns(16_000))).toMatchObject({
      weeksFired: 1,
      weeksCautioned: 1,
    });
    // From Thursday, when it jumps, to Monday, when the log ends: five days.
    const after = [...evenRuns(16_000), stravaRow('Dec 7, 2026', 'Run', 8_000)];
    expect(burdenOf('weekly-jump', after)).toMatchObject({
      weeksFired: 2,
      daysFlagged: 1,
      daysShown: 5,
    });
  });

  it('says which rules could not tell at all, and what they lacked', () => {
    const hard = burdenOf('intensity-jump', evenRuns(8_000));
    expect(hard).toMatchObject({ isSilent: true, weeksFired: 0, weeksCannotTell: 5 });
    expect(hard?.lastLacked).toContain('does not say how much was hard');
    expect(burdenOf('longest-run-jump', evenRuns(8_000))?.isSilent).toBe(false);
  });

  it('leaves out the weeks long after any training', () => {
    const burden = measureBurden(
      logOf([...evenRuns(8_000), stravaRow('Jul 5, 2027', 'Run', 8_000)]),
    );
    expect(burden.weeks).toBe(5 + 4 + 1);
    expect(burden.weeksNotInUse).toBe(26);
  });

  it('is a report of every rule', () => {
    inFolder((folder) => {
      const { report } = validationOf(exportIn(folder, evenRuns(16_000)));
      for (const { description } of RULES) expect(report).toContain(description.id);
    });
  });
});
