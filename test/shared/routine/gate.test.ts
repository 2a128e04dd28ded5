import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/calendar/iso-date.ts';
import { readRoutine } from '../../../shared/routine/read-routine.ts';
import { closed, day, type Entry, history, pain } from '../histories.ts';

const TODAY = day(2);
const gates = (...entries: Entry[]) => {
  const { exercises } = readRoutine(history(entries), TODAY);
  return Object.fromEntries(exercises.map(({ exercise, gate }) => [exercise, gate]));
};
const flossing = (...entries: Entry[]) => gates(...entries)['sciatic-nerve-flossing'];
const hamstring = (...entries: Entry[]) => gates(...entries)['dynamic-hamstring-stretch'];

describe('the gates of the routine', () => {
  it.each(['weakness', 'numbness', 'foot-drop', 'saddle-numbness'] as const)(
    'no nerve flossing with %s',
    (sign) => {
      expect(flossing(pain(day(0), 2, { signs: [sign] }))).toEqual({
        status: 'hidden',
        reason: 'Not with weakness or numbness, which is logged for the sit bone (right).',
      });
    },
  );

  it('nerve flossing with tingling alone stays, as the document shows it for that', () => {
    expect(flossing(pain(day(0), 2, { signs: ['tingling'] }))).toEqual({ status: 'shown' });
    expect(flossing()).toEqual({ status: 'shown' });
  });

  it('no hamstring stretch when stretching the hamstring hurts', () => {
    const hurts = (yes: boolean) => ({ findings: { 'worse-stretching-hamstring': yes } });
    expect(hamstring(pain(day(0), 2, hurts(true)))).toMatchObject({ status: 'hidden' });
    expect(hamstring(pain(day(0), 2, hurts(false)))).toEqual({ status: 'shown' });
    const later = pain(day(1), 2, hurts(false));
    expect(hamstring(pain(day(0), 2, hurts(true)), later)).toEqual({ status: 'shown' });
    expect(hamstring(pain(day(0), 2, hurts(true)), pain(day(1), 2))).toMatchObject({
      status: 'hidden',
    });
  });

  it('says what nobody has asked yet', () => {
    expect(flossing(pain(day(0), 2))).toEqual({
      status: 'shown',
      ask: 'Not with weakness or numbness. Nobody has asked about that yet for the sit bone (right).',
    });
    expect(flossing(pain(day(0), 2, { signs: [] }))).toEqual({ status: 'shown' });
  });

  it('goes by every sore spot, and by the last word on each', () => {
    const numb = pain(day(-20), 2, { signs: ['numbness'] });
    const otherSpot = pain(day(1), 2, { signs: [], region: 'buttock' });
    expect(flossing(numb, otherSpot)).toMatchObject({ status: 'hidden' });
    expect(flossing(numb, pain(day(1), 2, { signs: [] }))).toEqual({ status: 'shown' });
    const sameDay = pain(day(-20), 1, { signs: [] });
    expect(flossing(numb, sameDay)).toMatchObject({ status: 'hidden' });
  });

  it('heeds a sign without pain for a week, and lets go of a closed episode after it', () => {
    const numb = (days: number) => pain(day(days), 0, { signs: ['numbness'], region: 'foot' });
    expect(flossing(numb(-5))).toMatchObject({ status: 'hidden' });
    expect(flossing(numb(-6))).toEqual({ status: 'shown' });
    const old = pain(day(-20), 2, { signs: ['numbness'] });
    expect(flossing(old, closed(day(-1)))).toEqual({ status: 'shown' });
  });

  it('does not know of tomorrow', () => {
    const tomorrow = addDays(TODAY, 1);
    expect(flossing(pain(tomorrow, 2, { signs: ['numbness'] }))).toEqual({ status: 'shown' });
  });
});
