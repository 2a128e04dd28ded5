import { describe, expect, it } from 'vitest';
import type { Sign } from '../../../shared/body/symptom.ts';
import {
  answer,
  closed,
  day,
  type Entry,
  easyWeeks,
  flag,
  flags,
  pain,
  planned,
} from '../histories.ts';

const RULE = 'pain-worsening';
type Spot = { region?: string; side?: string; signs?: Sign[] };
const on = (days: readonly number[], level: number, spot: Spot = {}) =>
  days.map((date) => pain(day(date), level, spot));
const morning = (days: number, level: number, spot: Spot = {}) =>
  pain(day(days), level, { moment: 'next-morning', ...spot });
// Seen from Wednesday: the last 7 days begin on Thursday (-4), the 7 before on the Thursday before (-11).
const weekBefore = (level: number, spot: Spot = {}) => on([-11, -8, -5], level, spot);
const recent = (level: number, spot: Spot = {}) => on([-4, -1, 2], level, spot);

describe('pain that grows from week to week', () => {
  it('fires at one point more in the mean, with both means', () => {
    const found = flag(RULE, [...weekBefore(2), ...recent(3)]);
    expect(found).toMatchObject({ status: 'fired', severity: 'caution', date: day(2) });
    expect(found.words.seen).toBe(
      'Wed 18 Nov, sit bone, right: mean pain 3 in the last 7 days after 2 in the 7 before (limit 1 above).',
    );
    expect(found.sources.map(({ id }) => id)).toEqual(['gilman']);
  });

  it('is quiet below that, and when it goes the other way', () => {
    expect(answer(RULE, [...weekBefore(2), ...recent(2.9)])).toBe('quiet');
    expect(answer(RULE, [...weekBefore(3), ...recent(2)])).toBe('quiet');
    expect(answer(RULE, [...weekBefore(2.1), ...recent(3.1)])).toBe('fired');
  });

  it('takes three entries in each week, and says which are missing', () => {
    const found = flag(RULE, [...weekBefore(2).slice(1), ...recent(5)]);
    expect(found.status).toBe('not-enough-data');
    expect(found.words.seen).toBe(
      'Entries for the sit bone, right: 3 in the last 7 days and 2 in the 7 before. It takes 3 in each.',
    );
    const more = flag(RULE, [...weekBefore(2).slice(1), ...recent(5), ...recent(4)]);
    expect(more.words.seen).toContain('6 in the last 7 days and 2 in the 7 before.');
    expect(answer(RULE, [...weekBefore(2), ...recent(5).slice(1)])).toBe('not-enough-data');
  });

  it('counts neither a third week nor tomorrow', () => {
    expect(answer(RULE, [...on([-12, -8, -5], 2), ...recent(5)])).toBe('not-enough-data');
    expect(answer(RULE, [...weekBefore(2), ...on([-4, -1, 3], 5)])).toBe('not-enough-data');
  });

  it('is of one region and side', () => {
    expect(answer(RULE, [...weekBefore(2), ...recent(5, { side: 'left' })])).toBe(
      'not-enough-data',
    );
    const left = { side: 'left' };
    const both = [...weekBefore(5, left), ...recent(1, left), ...weekBefore(2), ...recent(3)];
    expect(flags(RULE, both).map(({ evidence }) => evidence.place)).toEqual(['sit bone, right']);
  });

  it('ends when the episode is closed', () => {
    expect(answer(RULE, [...weekBefore(2), ...recent(4), closed(day(2))])).toBe('quiet');
  });
});

describe('next mornings', () => {
  it('fire when two in a row are each higher', () => {
    const found = flag(RULE, [morning(0, 1), morning(1, 1.5), morning(2, 2)]);
    expect(found.words.seen).toBe(
      'Wed 18 Nov, sit bone, right: next mornings 1, 1.5 and 2 (limit two in a row, each higher than the one before).',
    );
  });

  it('do not when one stays the same, or when the last is better again', () => {
    expect(answer(RULE, [morning(0, 1), morning(1, 2), morning(2, 2)])).not.toBe('fired');
    expect(answer(RULE, [morning(-1, 1), morning(0, 2), morning(1, 3), morning(2, 2)])).not.toBe(
      'fired',
    );
  });

  it('are in a row up to three days apart', () => {
    expect(answer(RULE, [morning(-4, 1), morning(-1, 2), morning(2, 3)])).toBe('fired');
    expect(answer(RULE, [morning(-5, 1), morning(-1, 2), morning(2, 3)])).not.toBe('fired');
  });

  it('that rose more than a week ago are no news', () => {
    expect(answer(RULE, [morning(-7, 1), morning(-6, 2), morning(-4, 3)])).toBe('fired');
    expect(answer(RULE, [morning(-7, 1), morning(-6, 2), morning(-5, 3)])).toBe('not-enough-data');
  });

  it('count by the worst entry of a morning', () => {
    expect(
      answer(RULE, [morning(0, 1), morning(1, 3), morning(1, 0), morning(2, 2), morning(2, 4)]),
    ).toBe('fired');
  });
});

describe('what to do', () => {
  it('is to swap the runs that come', () => {
    const entries = [
      ...weekBefore(2),
      ...recent(4),
      planned(day(1)),
      planned(day(2)),
      planned(day(5)),
    ];
    expect(flag(RULE, entries).remedies).toEqual([
      { type: 'swap', sessionId: 8 },
      { type: 'swap', sessionId: 9 },
    ]);
  });

  it('is to see a professional when nerve or hip pain gets worse', () => {
    const next = (entries: readonly Entry[]) => flag(RULE, entries).words.next;
    const tingling = { signs: ['tingling' as const] };
    const hip = { region: 'hip' };
    expect(next([...weekBefore(2), ...recent(4)])).not.toContain('professional');
    expect(next([...weekBefore(2), ...recent(4, tingling)])).toContain(
      'belongs before a professional',
    );
    expect(next([...weekBefore(2, hip), ...recent(4, hip)])).toContain(
      'belongs before a professional',
    );
  });
});

describe('an acknowledged flag', () => {
  it('stays about the same while the episode is open, and goes further with the pain', () => {
    const [some, more] = [3, 4].map((level) => flag(RULE, [...weekBefore(2), ...recent(level)]));
    const later = flag(RULE, [...weekBefore(2), ...on([-4, -1, 1], 3)]);
    expect(new Set([some?.about, more?.about, later.about]).size).toBe(1);
    expect(more?.extent).toBeGreaterThan(some?.extent ?? 0);
  });
});

describe('without a log of pain', () => {
  it('lacks data', () => {
    expect(answer(RULE, [])).toBe('not-enough-data');
    expect(answer(RULE, easyWeeks(3))).toBe('not-enough-data');
  });
});
