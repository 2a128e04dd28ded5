import { expect, test } from 'vitest';
import { findItems } from '../../../renderer/palette/find-items.ts';
import { weekFromWords } from '../../../renderer/palette/week-from-words.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';

const items = ['Log pain', 'Plan a session', 'Plan from a template', 'Athlete: Zoë Ĉapek'].map(
  (label) => ({ id: label, label, act: () => undefined }),
);
const found = (query: string) => findItems(items, query).map(({ label }) => label);

test('finds by the beginnings of words, in any order and without accents', () => {
  expect(found('pla')).toEqual(['Plan a session', 'Plan from a template']);
  expect(found('template plan')).toEqual(['Plan from a template']);
  expect(found('zoe cap')).toEqual(['Athlete: Zoë Ĉapek']);
  expect(found('')).toHaveLength(items.length);
  expect(found('x')).toEqual([]);
});

test('what begins with the query comes first', () => {
  expect(found('pain')).toEqual(['Log pain']);
  expect(found('p')[0]).toBe('Plan a session');
});

const now = { today: isoDate('2026-11-18'), weekStart: 'monday' } as const;

test.each([
  ['week 12', '2026-W12'],
  ['w3 2025', '2025-W03'],
  ['2026-W53', '2026-W53'],
  ['next week', '2026-W48'],
  ['last week', '2026-W46'],
  ['24 dec', '2026-W52'],
  ['3. January 2027', '2026-W53'],
  ['2026-12-24', '2026-W52'],
  ['dec 24', '2026-W52'],
  ['December 31, 2026', '2026-W53'],
  ['december 2025', '2025-W49'],
  ['24.12.', '2026-W52'],
  ['31.12.2026', '2026-W53'],
  ['31/12', '2026-W53'],
])('"%s" is %s', (words, week) => {
  expect(weekFromWords(words, now)).toBe(week);
});

test.each([
  'week 54',
  'week 53 2025',
  '31 feb',
  '12 foo',
  '12/31',
  'maria',
  'may',
  'foo 12',
  '',
  'pain',
  '2026-02-30',
])('"%s" names no week', (words) => {
  expect(weekFromWords(words, now)).toBeUndefined();
});
