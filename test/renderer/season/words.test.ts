import { describe, expect, test } from 'vitest';
import { menuParts } from '../../../renderer/season/menu/menu-parts.ts';
import { dayLoad, topOfLoads } from '../../../renderer/season/row/day-load.ts';
import { dayWords, sparklineWords } from '../../../renderer/season/row/day-words.ts';
import {
  isEmptyWeek,
  totalsLines,
  totalsWords,
} from '../../../renderer/season/row/totals-words.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { isoWeek, weekDates } from '../../../shared/calendar/iso-week.ts';
import type { SeasonDay, SeasonWeek, SeasonWorkout } from '../../../shared/season/season.ts';
import { ActivityId, SessionId } from '../../../shared/units/ids.ts';
import { loadUnits, metres, seconds } from '../../../shared/units/units.ts';
import { totalsOf } from '../../../shared/week/totals.ts';
import type { TrainingTotals } from '../../../shared/week/week.ts';

const TODAY = isoDate('2026-11-18');
const WEEK = isoWeek('2026-W47');
const NOTHING = totalsOf([]);

const done = (fields: Partial<SeasonWorkout> = {}): SeasonWorkout => ({
  sport: 'run',
  kind: 'easy',
  durationSeconds: seconds(2_880),
  distanceMetres: metres(8_100),
  aerobicLoad: loadUnits(144),
  ...fields,
  status: 'done',
  id: ActivityId.parse(1),
});
const planned = (fields: Partial<SeasonWorkout> = {}): SeasonWorkout => ({
  ...done(),
  ...fields,
  status: 'planned',
  id: SessionId.parse(2),
});
const totals = (fields: Partial<TrainingTotals>): TrainingTotals => ({ ...NOTHING, ...fields });

function weekWith(
  days: Readonly<Record<number, Partial<SeasonDay>>>,
  fields: Partial<SeasonWeek> = {},
): SeasonWeek {
  return {
    week: WEEK,
    days: weekDates(WEEK, 'monday').map((date, index) => ({ date, workouts: [], ...days[index] })),
    totals: NOTHING,
    done: NOTHING,
    ...fields,
  };
}

describe('a day in words', () => {
  const words = (day: SeasonDay | undefined, date = TODAY) =>
    dayWords(day, date, TODAY, 'kilometres');

  test('says what was done, what is planned and how it hurt', () => {
    const race = planned({ kind: 'race', title: 'Club race', racePriority: 'A' });
    expect(words({ date: TODAY, workouts: [done(), race], pain: 2 })).toBe(
      'Wednesday 18 November 2026, today: Done: Easy run, 48 min, 8.1 km, 144 AU. ' +
        'Planned: Club race, priority A, 48 min, 8.1 km, 144 AU. Pain 2.',
    );
  });

  test('tells nothing logged from nothing planned, and both from not read yet', () => {
    const before = isoDate('2026-11-17');
    expect(words({ date: before, workouts: [] }, before)).toContain('Nothing logged.');
    expect(words({ date: TODAY, workouts: [] })).toContain('Nothing planned.');
    expect(words(undefined)).toContain('being read');
  });

  test('calls an unknown load not rated', () => {
    const { aerobicLoad, ...unrated } = done();
    expect(words({ date: TODAY, workouts: [unrated] })).toContain('8.1 km, not rated.');
  });
});

describe('totals', () => {
  const lines = (week: SeasonWeek) => totalsLines(week, TODAY, 'kilometres');

  test('show load and running, and done beside the plan once the week has begun', () => {
    const week = weekWith(
      { 0: { workouts: [done()] } },
      {
        totals: totals({ aerobicLoad: loadUnits(1_496), runningMetres: metres(44_100) }),
        done: totals({ aerobicLoad: loadUnits(300) }),
        planned: totals({ aerobicLoad: loadUnits(1_196) }),
      },
    );
    expect(lines(week)).toEqual({
      load: '1,496 AU',
      running: '44.1 km',
      plan: ['done 300 AU', 'plan 1,196 AU'],
    });
    expect(totalsLines(week, isoDate('2026-11-15'), 'kilometres').plan).toEqual([]);
  });

  test('mark a sum that leaves something out, and give none for what is all unknown', () => {
    const part = totals({
      aerobicLoad: loadUnits(300),
      unratedActivities: 1,
      runningMetres: metres(8_000),
      runsWithoutDistance: 1,
    });
    const week = weekWith({ 0: { workouts: [done()] } }, { totals: part });
    expect(lines(week)).toMatchObject({ load: '300+ AU', running: '8+ km' });
    expect(totalsWords(week, TODAY, 'kilometres')).toContain('1 not rated, so not in the load');
    const unknown = totals({ unratedActivities: 2, runsWithoutDistance: 2 });
    expect(lines(weekWith({ 0: { workouts: [done()] } }, { totals: unknown }))).toMatchObject({
      load: '–',
      running: '–',
    });
  });

  test('call a week without a workout no training, but still say its pain', () => {
    const week = weekWith({ 2: { pain: 4 } }, { pain: 4 });
    expect(isEmptyWeek(week)).toBe(true);
    expect(totalsWords(week, TODAY, 'kilometres')).toBe('No training, highest pain 4');
  });
});

describe('the sparkline', () => {
  const { aerobicLoad, ...unrated } = done();
  const week = weekWith({
    0: { workouts: [done(), done()], pain: 2 },
    1: { workouts: [unrated] },
    3: { workouts: [planned()] },
  });

  test('keeps done, planned and unknown loads apart', () => {
    expect(week.days.map(dayLoad).slice(0, 4)).toEqual([
      { done: 288, planned: 0, unrated: 0 },
      { done: 0, planned: 0, unrated: 1 },
      { done: 0, planned: 0, unrated: 0 },
      { done: 0, planned: 144, unrated: 0 },
    ]);
  });

  test('is said day by day', () => {
    expect(sparklineWords(week.days)).toBe(
      'Load and pain by day: Monday 288 AU, pain 2; Tuesday 1 not rated; Thursday 144 AU planned.',
    );
    expect(sparklineWords(weekWith({}).days)).toBe('No load and no pain.');
  });

  test('has a top that holds every day, and never more than a very long one', () => {
    expect(topOfLoads([week])).toBe(300);
    expect(topOfLoads([])).toBe(200);
    const long = done({ aerobicLoad: loadUnits(9_000) });
    expect(topOfLoads([weekWith({ 0: { workouts: [long] } })])).toBe(4_000);
  });
});

describe('the menu of a week', () => {
  const actions = { open: () => {}, mark: () => {}, prioritise: () => {} };
  const titles = (week: SeasonWeek | undefined) =>
    menuParts(week, actions).map(({ title }) => title);

  test('offers the marks, and priorities for races that are planned', () => {
    const race = planned({ kind: 'race', title: 'Club race' });
    const week = weekWith({ 6: { workouts: [race] }, 0: { workouts: [done({ kind: 'race' })] } });
    expect(titles(week)).toEqual(['Week', 'This week is for', 'Club race, Sun 22 Nov']);
  });

  test('only opens a week that is not read yet', () => {
    expect(titles(undefined)).toEqual(['Week']);
  });
});
