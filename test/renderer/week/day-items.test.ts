import { expect, test } from 'vitest';
import { cardWords } from '../../../renderer/week/days/card-words.ts';
import { dayItems, itemKey, plansDone } from '../../../renderer/week/days/day-items.ts';
import { readWeek } from '../../../shared/week/read-week.ts';
import { day, type Entry, history, planned, run, TODAY, WEEK } from '../../shared/histories.ts';

const itemsOf = (weekday: number, ...entries: Entry[]) => {
  const whole = history(entries);
  const week = readWeek(whole, WEEK, TODAY);
  const shown = week.days[weekday];
  if (!shown) throw new Error('no such day');
  return dayItems(shown, TODAY, plansDone(whole));
};

test('a session that was done is one card with its activity, and says what was planned', () => {
  const items = itemsOf(0, planned(day(0), { kilometres: 8 }), run(day(0), { kilometres: 9 }));
  expect(items.map(({ type }) => type)).toEqual(['done']);
  const words = items[0] && cardWords(items[0], 'kilometres');
  expect(words).toMatchObject({ status: 'Done', remarks: ['planned 8 km'] });
});

test('done as planned says nothing more', () => {
  const items = itemsOf(0, planned(day(0), { kilometres: 8 }), run(day(0), { kilometres: 8 }));
  expect(items[0] && cardWords(items[0], 'kilometres').remarks).toEqual([]);
});

test('a past session that nobody did is shown as not done, one of today as planned', () => {
  expect(itemsOf(0, planned(day(0))).map(({ type }) => type)).toEqual(['missed']);
  expect(itemsOf(2, planned(day(2))).map(({ type }) => type)).toEqual(['planned']);
});

test('what was done comes first, by its start', () => {
  const items = itemsOf(
    2,
    planned(day(2), { sport: 'swim' }),
    run(day(2), { startedAt: '2026-11-18T18:00:00', title: 'Evening' }),
    run(day(2), { startedAt: '2026-11-18T07:00:00', title: 'Morning' }),
  );
  expect(items.map((item) => cardWords(item, 'kilometres').name)).toEqual([
    'Morning',
    'Evening',
    'Easy swim',
  ]);
  expect(new Set(items.map(itemKey)).size).toBe(3);
});

test('a card shows slippery ground and what it was swapped from, in the athlete’s units', () => {
  const [icy] = itemsOf(3, planned(day(3), { kilometres: 8.04672, surface: 'ice' }));
  expect(icy && cardWords(icy, 'miles')).toMatchObject({
    numbers: ['5 mi', 'RPE 3'],
    remarks: ['Ice'],
  });
  const swappedFrom = {
    sport: 'run',
    kind: 'intervals',
    durationSeconds: 3_000,
    distanceMetres: 9_000,
    hardDurationSeconds: 1_440,
    rpe: 8,
  };
  const [swapped] = itemsOf(3, planned(day(3), { sport: 'water-jog', swappedFrom }));
  expect(swapped && cardWords(swapped, 'kilometres').remarks).toEqual([
    'swapped from 9 km run, 24 min of it hard',
  ]);
});

test('a card says its kind where the title leaves it open: a race that was made easy keeps its title', () => {
  const remarksOf = (fields: object) => {
    const [item] = itemsOf(3, planned(day(3), { ...fields }));
    return item && cardWords(item, 'kilometres').remarks;
  };
  expect(remarksOf({ title: 'Club race 3 km', kind: 'race' })).toEqual([]);
  expect(remarksOf({ title: 'Club race 3 km', kind: 'easy' })).toEqual(['easy']);
  expect(remarksOf({ title: 'Parkrun', kind: 'race' })).toEqual(['race']);
  expect(remarksOf({ title: 'Planks', sport: 'strength' })).toEqual([]);
});

test('an activity that nobody rated says so instead of a number', () => {
  const [item] = itemsOf(0, run(day(0), { rpe: undefined, kilometres: 5 }));
  expect(item && cardWords(item, 'kilometres').numbers).toEqual(['5 km', 'not rated']);
});

test('a session that was skipped says why, and one that was moved says when it was planned', () => {
  const [skipped] = itemsOf(3, planned(day(3), { skippedBecause: 'a cold' }));
  expect(skipped && cardWords(skipped, 'kilometres')).toMatchObject({
    status: 'Skipped',
    remarks: ['skipped: a cold'],
  });
  const [moved] = itemsOf(3, planned(day(3), { plannedFor: day(1) }));
  expect(moved && cardWords(moved, 'kilometres').remarks).toEqual(['was Tue 17 Nov']);
});

test('a ride that stands for the run of another day takes its card away and names it', () => {
  const entries = [
    planned(day(0), { title: 'Hills', kilometres: 8 }),
    run(day(1), { sport: 'bike', minutes: 60, fulfils: 1 }),
  ];
  expect(itemsOf(0, ...entries)).toEqual([]);
  const [ride] = itemsOf(1, ...entries);
  expect(ride && cardWords(ride, 'kilometres').remarks).toEqual(['for Hills, Mon 16 Nov']);
});

test('a recording and an entry by hand that may be of the same workout know of each other', () => {
  const origin = { fileName: 'run.fit', format: 'fit', damaged: false };
  const entries = [
    run(day(0), { kilometres: 8 }),
    run(day(0), { kilometres: 8.2, origin }),
    run(day(0), { sport: 'walk' }),
  ];
  const twice = itemsOf(0, ...entries).map((item) => item.type === 'done' && item.twice);
  expect(twice.map((pair) => pair && [pair.recording.id, pair.entry.id])).toEqual([
    [2, 1],
    [2, 1],
    undefined,
  ]);
});
