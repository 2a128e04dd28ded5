import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../renderer/week/days/rows.ts';
import { targetAt } from '../../../renderer/week/moving/drop-target.ts';
import {
  hasMoved,
  type Moving,
  movingEdits,
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

test('arrows choose the day and the place in it', () => {
  const right = stepMoving(start, { type: 'right' }, DAYS);
  expect(right).toMatchObject({ date: TUESDAY, position: 0 });
  expect(hasMoved(right, DAYS)).toBe(true);
  const down = stepMoving(right, { type: 'down' }, DAYS);
  const last = stepMoving(down, { type: 'down' }, DAYS);
  expect(last.position).toBe(2);
  expect(stepMoving(last, { type: 'down' }, DAYS)).toEqual(last);
  expect(stepMoving(last, { type: 'left' }, DAYS)).toMatchObject({ date: MONDAY, position: 0 });
});

test('arrows and brackets go on into other weeks', () => {
  const at = (type: 'left' | 'next-week') => stepMoving(start, { type }, DAYS);
  expect(at('left')).toMatchObject({ date: '2026-11-15', position: 0 });
  expect(at('next-week')).toMatchObject({ date: '2026-11-23', position: 0 });
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
  const isFirst = (id: number) => id === 1;
  expect(targetAt({ x: 150, y: 40 }, boxes, isFirst)).toEqual({ date: TUESDAY, position: 0 });
  expect(targetAt({ x: 150, y: 100 }, boxes, isFirst)).toEqual({ date: TUESDAY, position: 1 });
  expect(targetAt({ x: 150, y: 400 }, boxes, isFirst)).toEqual({ date: TUESDAY, position: 2 });
  expect(targetAt({ x: 50, y: 400 }, boxes, isFirst)).toEqual({ date: MONDAY, position: 0 });
  expect(targetAt({ x: 105, y: 40 }, boxes, isFirst)).toBeUndefined();
});

describe('a drop', () => {
  const place = { date: TUESDAY, position: 1, isOutside: false };
  const dropped = (over: Partial<Moving>, at: number | undefined = 1) =>
    movingEdits({ ...start, ...place, ...over }, at);

  test('of several takes each as many days on, those of one day beside each other', () => {
    expect(dropped({ others: [long, easy, swim] })).toEqual([
      { type: 'move', sessionId: 2, date: '2026-11-18' },
      { type: 'move', sessionId: 3, date: '2026-11-18' },
      { type: 'move', sessionId: 1, date: TUESDAY, position: 1 },
    ]);
    expect(dropped({ session: easy, date: MONDAY, others: [easy, swim] })).toEqual([
      { type: 'move', sessionId: 2, date: MONDAY, position: 1 },
      { type: 'move', sessionId: 3, date: MONDAY, position: 2 },
    ]);
  });

  test('within its own day reorders that session alone', () => {
    expect(dropped({ session: easy, others: [swim] })).toEqual([
      { type: 'move', sessionId: 2, date: TUESDAY, position: 1 },
    ]);
  });

  test('of a copy leaves everything where it is, also on its own day', () => {
    expect(dropped({ isCopy: true, date: MONDAY })).toEqual([
      { type: 'copy', sessionId: 1, date: MONDAY, position: 1 },
    ]);
    expect(hasMoved({ ...start, isCopy: true }, DAYS)).toBe(true);
  });

  test('outside of the days changes nothing, a copy neither', () => {
    expect(hasMoved({ ...start, ...place, isOutside: true }, DAYS)).toBe(false);
    expect(hasMoved({ ...start, ...place, isCopy: true, isOutside: true }, DAYS)).toBe(false);
  });

  test('on a week that is not on screen comes last on its day', () => {
    const edits = movingEdits({ ...start, date: isoDate('2026-11-23') }, undefined);
    expect(edits).toEqual([{ type: 'move', sessionId: 1, date: '2026-11-23' }]);
  });

  test('goes on past a change of the clocks and the 53rd week by days of the calendar', () => {
    const on = (date: string, type: 'right' | 'next-week') =>
      stepMoving({ ...start, date: isoDate(date) }, { type }, []).date;
    expect(on('2026-10-24', 'right')).toBe('2026-10-25');
    expect(on('2026-10-25', 'right')).toBe('2026-10-26');
    expect(on('2026-12-31', 'right')).toBe('2027-01-01');
    expect(on('2026-12-31', 'next-week')).toBe('2027-01-07');
  });
});
