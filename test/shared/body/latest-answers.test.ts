import { describe, expect, it } from 'vitest';
import {
  latestFindings,
  latestSignAnswers,
  latestSigns,
} from '../../../shared/body/latest-answers.ts';
import { day, type Entry, history, pain } from '../histories.ts';

/** The right sit bone, sore since Monday of the week before. */
const SPOT = { region: 'sit-bone', side: 'right', openedOn: day(-7) } as const;
const known = (entries: readonly Entry[]) => history(entries).symptoms;
const sharp = (days: number, answer: boolean, more: object = {}) =>
  pain(day(days), 3, { findings: { 'sharp-pain': answer }, ...more });
const isSharp = (entries: readonly Entry[], days = 2) =>
  latestFindings(known(entries), SPOT, day(days))['sharp-pain'];

describe('the last answer about a spot', () => {
  it('is that of the last day on which it was asked, in whatever order the days come', () => {
    expect(isSharp([sharp(-3, true), sharp(-1, false)])).toBe(false);
    expect(isSharp([sharp(-1, false), sharp(-3, true)])).toBe(false);
    expect(isSharp([sharp(-3, false), sharp(-1, true)])).toBe(true);
    expect(isSharp([sharp(-3, true), pain(day(-1), 2)])).toBe(true);
    expect(isSharp([sharp(-3, true), pain(day(-1), 2, { findings: { ache: true } })])).toBe(true);
  });

  it('is yes where a day has both', () => {
    expect(isSharp([sharp(-1, true), sharp(-1, false)])).toBe(true);
    expect(isSharp([sharp(-1, false), sharp(-1, true)])).toBe(true);
  });

  it('is of this region and this side alone', () => {
    expect(isSharp([sharp(-1, true, { side: 'left' })])).toBeUndefined();
    expect(isSharp([sharp(-1, true, { region: 'buttock' })])).toBeUndefined();
  });

  it('counts from the first day of the spot to the day that is asked for, both included', () => {
    expect([-8, -7, 2, 3].map((days) => isSharp([sharp(days, true)]))).toEqual([
      ...[undefined, true, true, undefined],
    ]);
  });

  it('is not there where nobody asked', () => {
    expect(latestFindings(known([pain(day(-1), 3)]), SPOT, day(2))).toEqual({});
  });
});

describe('the signs of a spot', () => {
  const signsOf = (...entries: Entry[]) => latestSigns(known(entries), SPOT, day(2));

  it('are not known where nobody asked, which is not the same as none', () => {
    expect(signsOf(pain(day(-1), 3))).toBeUndefined();
    expect(signsOf(pain(day(-1), 3, { signs: [] }))).toEqual(new Set());
    expect(signsOf(pain(day(-1), 3, { signs: ['numbness'], side: 'left' }))).toBeUndefined();
  });

  it('are each those of the last day that asked about it; yes where a day has both', () => {
    const tingles = pain(day(-3), 3, { signs: ['tingling'] });
    const unasked = pain(day(-1), 3, { signs: ['numbness'], unaskedSigns: ['tingling'] });
    expect(signsOf(tingles, unasked)).toEqual(new Set(['tingling', 'numbness']));
    expect(signsOf(tingles, pain(day(-1), 3, { signs: [] }))).toEqual(new Set());
    expect(signsOf(pain(day(-3), 3, { signs: [] }), tingles)).toEqual(new Set(['tingling']));
  });

  it('say nothing of a sign that nobody asked about', () => {
    const entry = pain(day(-1), 3, { signs: [], unaskedSigns: ['tingling'] });
    const answers = latestSignAnswers(known([entry]), SPOT, day(2));
    expect(answers).toMatchObject({ numbness: false });
    expect(answers).not.toHaveProperty('tingling');
  });
});
