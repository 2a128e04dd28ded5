import { describe, expect, it } from 'vitest';
import type { Symptom } from '../../../../shared/body/symptom.ts';
import { addWeeks } from '../../../../shared/calendar/iso-week.ts';
import {
  hasRecentClosure,
  hasRecentSymptoms,
  standingSymptoms,
  standingWhateverIsClosed,
} from '../../../../shared/rules/looking/standing-symptoms.ts';
import { situationOf } from '../../../../shared/rules/situation.ts';
import { closed, day, type Entry, history, pain, TODAY, WEEK } from '../../histories.ts';

const inWeek = (weeks: number, ...entries: Entry[]) =>
  situationOf(history(entries), addWeeks(WEEK, weeks), TODAY);
const seen = (...entries: Entry[]) => inWeek(0, ...entries);
const datesOf = (symptoms: readonly Symptom[]) => symptoms.map(({ date }) => date);
const standing = (...entries: Entry[]) => datesOf(standingSymptoms(seen(...entries), () => true));
const tingling = (days: number, fields: object = {}) =>
  pain(day(days), 2, { signs: ['tingling'], ...fields });

describe('what still stands', () => {
  it('is all of the week, and before it the last word', () => {
    expect(standing(pain(day(-3), 2), pain(day(-2), 2))).toEqual([day(-2)]);
    expect(standing(pain(day(-3), 2), pain(day(0), 2), pain(day(1), 3))).toEqual([day(0), day(1)]);
  });

  it('is the last word that matters, whatever is logged after it', () => {
    const withSigns = ({ signs }: Symptom) => (signs ?? []).length > 0;
    const entries = [tingling(-3), pain(day(-2), 2), pain(day(1), 2)];
    expect(datesOf(standingSymptoms(seen(...entries), withSigns))).toEqual([day(-3)]);
  });

  it('is no entry of a later week', () => {
    expect(standing(pain(day(6), 2), pain(day(7), 2))).toEqual([day(6)]);
  });

  it('stands for seven days without an episode, and as long as its own is open', () => {
    expect(standing(pain(day(-7), 0, { signs: ['tingling'] }))).toEqual([day(-7)]);
    expect(standing(pain(day(-8), 0, { signs: ['tingling'] }))).toEqual([]);
    expect(standing(pain(day(-8), 2))).toEqual([day(-8)]);
  });

  it('is not held up by the episode of another spot, nor by one that opened since', () => {
    const old = pain(day(-9), 0, { signs: ['tingling'] });
    const elsewhere = pain(day(-9), 2, { region: 'hip' });
    expect(standing(old, elsewhere)).toEqual([day(-9)]);
    expect(standingSymptoms(seen(old, elsewhere), ({ pain }) => pain === 0)).toEqual([]);
    const since = [old, pain(day(-8), 2)];
    expect(standingSymptoms(seen(...since), ({ pain }) => pain === 0)).toEqual([]);
  });

  it('is over once the user says that the spot is well, from the day of the entry on', () => {
    expect(standing(tingling(-2), closed(day(-2)))).toEqual([]);
    expect(standing(tingling(-2), closed(day(2)))).toEqual([]);
    expect(standing(tingling(-2), closed(day(-3)))).toEqual([day(-2)]);
    expect(standing(tingling(-2, { side: 'left' }), closed(day(-1)))).toEqual([day(-2)]);
  });

  it('is over after seven days at 0, but signs keep their week', () => {
    const zeros = [-6, -5, -4, -3, -2, -1, 0].map((days) => pain(day(days), 0));
    const sore = ({ pain }: Symptom) => pain > 0;
    const over = (first: Entry) => standingSymptoms(seen(first, ...zeros), sore);
    expect(over(pain(day(-7), 2))).toEqual([]);
    expect(datesOf(over(tingling(-7)))).toEqual([day(-7)]);
    const open = seen(pain(day(-7), 2), ...zeros.slice(0, 6));
    expect(datesOf(standingSymptoms(open, sore))).toEqual([day(-7)]);
  });

  it('is not over for an entry of the day on which the pain is back', () => {
    const zeros = [-8, -7, -6, -5, -4, -3, -2].map((days) => pain(day(days), 0));
    expect(standing(pain(day(-9), 2), ...zeros, pain(day(-1), 2))).toEqual([day(-1)]);
  });
});

describe('signs that cannot wait', () => {
  const urgent = (...entries: Entry[]) =>
    datesOf(standingWhateverIsClosed(seen(...entries), () => true));

  it('keep their seven days whatever is said, and no more than those', () => {
    expect(urgent(tingling(-7), closed(day(-1)))).toEqual([day(-7)]);
    expect(urgent(tingling(-8), closed(day(-1)))).toEqual([]);
    expect(urgent(tingling(-8))).toEqual([day(-8)]);
    expect(urgent(pain(day(-8), 0, { signs: ['tingling'] }))).toEqual([]);
  });
});

describe('whether anything was said lately', () => {
  it('counts the week and the seven days before it', () => {
    const said = (days: number) => hasRecentSymptoms(seen(pain(day(days), 0)));
    expect([-8, -7, 6, 7].map(said)).toEqual([false, true, true, false]);
    expect(hasRecentSymptoms(seen())).toBe(false);
  });

  it('and so for the word that a spot is well', () => {
    const said = (days: number) => hasRecentClosure(seen(closed(day(days))));
    expect([-8, -7, 6, 7].map(said)).toEqual([false, true, true, false]);
    expect(hasRecentClosure(seen(pain(day(0), 2)))).toBe(false);
  });
});
