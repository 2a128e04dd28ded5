import { expect, test } from 'vitest';
import { captionOf } from '../../../renderer/week/past/past-week-words.ts';
import {
  hasPlans,
  longestDay,
  pastWeeks,
  sportsOf,
} from '../../../renderer/week/past/past-weeks-data.ts';
import { totalTiles } from '../../../renderer/week/totals/totals.ts';
import { isoWeek } from '../../../shared/calendar/iso-week.ts';
import { readWeek } from '../../../shared/week/read-week.ts';
import {
  day,
  type Entry,
  history,
  pain,
  planned,
  run,
  sitting,
  TODAY,
  WEEK,
} from '../../shared/histories.ts';

const windowOf = (...entries: Entry[]) => ({
  week: WEEK,
  today: TODAY,
  history: history(entries),
  changes: {},
});
const tilesOf = (...entries: Entry[]) => {
  const window = windowOf(...entries);
  const tiles = totalTiles(window, readWeek(window.history, WEEK, TODAY), 'kilometres');
  return Object.fromEntries(tiles.map((tile) => [tile.id, tile]));
};

test('totals say what is done and what the week comes to', () => {
  const tiles = tilesOf(
    run(day(0), { kilometres: 8, minutes: 50, rpe: 4 }),
    planned(day(4), { kilometres: 12, minutes: 70, rpe: 3, hardKilometres: 3 }),
  );
  expect(tiles).toMatchObject({
    load: { value: '410', unit: 'AU', more: '200 done' },
    running: { value: '20', unit: 'km', more: '8 done', share: 0.4 },
    hard: { value: '3', unit: 'km', more: '15 % of running' },
  });
});

test('the hard share is the number that its flag says', () => {
  const { hard } = tilesOf(
    planned(day(4), { kilometres: 44.1, minutes: 250, hardKilometres: 7.8 }),
  );
  expect(hard?.more).toBe('17.7 % of running');
});

test('what is unknown is a dash, never a zero', () => {
  const tiles = tilesOf(
    run(day(0), { rpe: undefined, kind: undefined, kilometres: undefined, minutes: 30 }),
  );
  expect(tiles.load).toMatchObject({ value: '–', more: '0 done · 1 not rated' });
  expect(tiles.running).toMatchObject({ value: '–', more: '0 done · 1 unknown' });
  expect(tiles.hard).toMatchObject({ value: '–', more: '1 run unknown' });
  expect(tiles.longest).toMatchObject({ value: '–', more: 'none in 30 days' });
  expect(tiles.sitting).toMatchObject({ value: '–', more: 'not logged' });
  expect(tiles.pain).toMatchObject({ value: '–', more: 'not logged' });
});

test('the longest run is compared with the 30 days before its own day', () => {
  const tiles = tilesOf(
    run(day(-27), { kilometres: 20 }),
    run(day(-5), { kilometres: 10 }),
    planned(day(5), { kilometres: 15 }),
  );
  expect(tiles.longest).toMatchObject({ value: '15', more: '10 in 30 days', mark: 10 / 15 });
});

test('sitting is a mean of the logged days, pain the highest with the last morning', () => {
  const tiles = tilesOf(
    sitting(day(0), 400, { longestUnbrokenMinutes: 50 }),
    sitting(day(1), 500),
    pain(day(0), 4),
    pain(day(1), 2, { moment: 'next-morning' }),
  );
  expect(tiles.sitting).toMatchObject({ value: '7 h 30 min', more: '50 min unbroken' });
  expect(tiles.pain).toMatchObject({ value: '4', more: '2 last morning' });
});

test('the weeks before hold each day’s minutes by sport, also of unrated activities', () => {
  const weeks = pastWeeks(
    windowOf(
      run(day(-7), { kilometres: 6, minutes: 36, rpe: undefined }),
      run(day(-7), { sport: 'bike', minutes: 60 }),
      pain(day(-6), 3),
      run(day(0), { minutes: 90 }),
    ),
  );
  expect(weeks.map(({ week }) => week)).toEqual(['2026-W44', '2026-W45', '2026-W46']);
  expect(weeks[2]?.days[0]).toEqual({
    date: day(-7),
    done: { run: 36, bike: 60 },
    planned: {},
  });
  expect(hasPlans(weeks)).toBe(false);
  expect(weeks[2]?.highestPain).toBe(3);
  expect(weeks[1]?.highestPain).toBeUndefined();
  expect(sportsOf(weeks)).toEqual(['run', 'bike']);
  expect(longestDay(weeks)).toBe(96);
});

test('a week before that is not over says what of it is only planned', () => {
  const known = windowOf(
    run(day(0), { kilometres: 8, minutes: 50 }),
    planned(day(4), { kilometres: 12, minutes: 70 }),
    planned(day(9), { kilometres: 10, minutes: 60 }),
  );
  const weeks = pastWeeks({ ...known, week: isoWeek('2026-W49') });
  expect(weeks.map((week) => captionOf(week, 'kilometres'))).toEqual([
    '0 km run · no pain logged',
    '8 of 20 km run · no pain logged',
    '10 km planned',
  ]);
  expect(weeks[1]?.days[0]).toMatchObject({ done: { run: 50 }, planned: {} });
  expect(weeks[1]?.days[4]).toMatchObject({ done: {}, planned: { run: 70 } });
  expect(hasPlans(weeks)).toBe(true);
  expect(longestDay(weeks)).toBe(70);
});
