import { expect, test } from 'vitest';
import { rowsOf } from '../../../renderer/week/days/rows.ts';
import { targetAt } from '../../../renderer/week/moving/drop-target.ts';
import {
  hasMoved,
  placeInDay,
  startMoving,
  stepMoving,
} from '../../../renderer/week/moving/moving.ts';
import { movingWords } from '../../../renderer/week/moving/moving-words.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { Session } from '../../../shared/training/session.ts';

const MONDAY = isoDate('2026-11-16');
const TUESDAY = isoDate('2026-11-17');
const session = (id: number, date: string): Session =>
  Session.parse({
    id,
    athleteId: 1,
    date,
    position: 0,
    sport: 'run',
    kind: 'easy',
    durationSeconds: 1_800,
    rpe: 3,
  });
const [long, easy, swim] = [session(1, MONDAY), session(2, TUESDAY), session(3, TUESDAY)];
const DAYS = [
  { date: MONDAY, sessions: [long] },
  { date: TUESDAY, sessions: [easy, swim] },
];
const start = startMoving(long, 'keyboard', DAYS);

test('a move begins where the session lies, and dropping it there changes nothing', () => {
  expect(start).toMatchObject({ date: MONDAY, position: 0 });
  expect(hasMoved(start, DAYS)).toBe(false);
});

test('arrows choose the day and the place in it, and stop at the edges', () => {
  const right = stepMoving(start, { type: 'right' }, DAYS);
  expect(right).toMatchObject({ date: TUESDAY, position: 0 });
  expect(hasMoved(right, DAYS)).toBe(true);
  const down = stepMoving(right, { type: 'down' }, DAYS);
  const last = stepMoving(down, { type: 'down' }, DAYS);
  expect(last.position).toBe(2);
  expect(stepMoving(last, { type: 'down' }, DAYS)).toEqual(last);
  expect(stepMoving(last, { type: 'right' }, DAYS)).toEqual(last);
  expect(stepMoving(last, { type: 'left' }, DAYS)).toMatchObject({ date: MONDAY, position: 0 });
});

test('the place is said in words', () => {
  const down = stepMoving(stepMoving(start, { type: 'right' }, DAYS), { type: 'down' }, DAYS);
  expect(movingWords(down, DAYS)).toBe('Tuesday 17 November, place 2 of 3');
  expect(movingWords(start, DAYS)).toBe('Monday 16 November');
});

test('a session that was done keeps its place among those that can be moved past', () => {
  const done = session(9, TUESDAY);
  const all = [done, easy, swim];
  const before = (position: number) => ({ ...start, date: TUESDAY, position });
  expect(placeInDay(before(0), all, DAYS)).toBe(1);
  expect(placeInDay(before(1), all, DAYS)).toBe(2);
  expect(placeInDay(before(2), all, DAYS)).toBe(3);
});

test('the landing place is shown before the card that it goes before', () => {
  const items = [easy, swim].map((planned) => ({ type: 'planned' as const, session: planned }));
  const types = (moving: Parameters<typeof rowsOf>[1]) =>
    rowsOf(items, moving).map(({ type }) => type);
  expect(types({ ...start, date: TUESDAY, position: 1 })).toEqual(['card', 'drop', 'card']);
  expect(types({ ...start, date: TUESDAY, position: 2 })).toEqual(['card', 'card', 'drop']);
  expect(types(undefined)).toEqual(['card', 'card']);
});

test('beside itself a session shows no landing place', () => {
  const items = [easy, swim].map((planned) => ({ type: 'planned' as const, session: planned }));
  const moving = startMoving(easy, 'pointer', DAYS);
  expect(rowsOf(items, moving).map(({ type }) => type)).toEqual(['card', 'card']);
  expect(rowsOf(items, { ...moving, position: 1 }).map(({ type }) => type)).toEqual([
    'card',
    'card',
    'drop',
  ]);
});

test('the pointer drops before the first card whose middle lies below it', () => {
  const box = (left: number, top: number, bottom: number) => ({
    left,
    right: left + 100,
    top,
    bottom,
  });
  const boxes = [
    { date: MONDAY, box: box(0, 0, 500), sessions: [{ id: 1, box: box(0, 20, 80) }] },
    {
      date: TUESDAY,
      box: box(110, 0, 500),
      sessions: [
        { id: 2, box: box(110, 20, 80) },
        { id: 3, box: box(110, 90, 150) },
      ],
    },
  ];
  expect(targetAt({ x: 150, y: 40 }, boxes, 1)).toEqual({ date: TUESDAY, position: 0 });
  expect(targetAt({ x: 150, y: 100 }, boxes, 1)).toEqual({ date: TUESDAY, position: 1 });
  expect(targetAt({ x: 150, y: 400 }, boxes, 1)).toEqual({ date: TUESDAY, position: 2 });
  expect(targetAt({ x: 50, y: 400 }, boxes, 1)).toEqual({ date: MONDAY, position: 0 });
  expect(targetAt({ x: 105, y: 40 }, boxes, 1)).toBeUndefined();
});
