import { describe, expect, it } from 'vitest';
import { EpisodeClosure } from '../../../shared/body/episode.ts';
import { episodesOf, openEpisodesOn } from '../../../shared/body/open-episodes.ts';
import { Symptom } from '../../../shared/body/symptom.ts';
import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts';

const first = isoDate('2026-10-01');

const pains = (byDay: Record<number, number>, spot: object = {}) =>
  Object.entries(byDay).map(([day, pain], index) =>
    Symptom.parse({
      id: index + 1,
      athleteId: 1,
      date: addDays(first, Number(day)),
      moment: 'after',
      region: 'sit-bone',
      side: 'right',
      pain,
      ...spot,
    }),
  );

const closure = (day: number) =>
  EpisodeClosure.parse({
    id: 1,
    athleteId: 1,
    date: addDays(first, day),
    region: 'sit-bone',
    side: 'right',
  });

const isOpen = (symptoms: Symptom[], day: number, closures: EpisodeClosure[] = []) =>
  openEpisodesOn(episodesOf(symptoms, closures), addDays(first, day)).length > 0;

describe('an episode', () => {
  it('opens with pain of 1 and not with 0', () => {
    expect(isOpen(pains({ 0: 1 }), 0)).toBe(true);
    expect(isOpen(pains({ 0: 0 }), 0)).toBe(false);
  });

  it('is not open on the day before it began', () => {
    expect(isOpen(pains({ 3: 2 }), 2)).toBe(false);
  });

  it('closes after seven days at 0', () => {
    const healed = pains({ 0: 3, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0 });
    expect(isOpen(healed, 7)).toBe(true);
    expect(isOpen(healed, 8)).toBe(false);
  });

  it('stays open when pain comes back within the seven days', () => {
    expect(isOpen(pains({ 0: 3, 1: 0, 5: 1, 8: 0 }), 9)).toBe(true);
  });

  it('stays open when nobody has logged anything: silence is not health', () => {
    expect(isOpen(pains({ 0: 3, 1: 0 }), 60)).toBe(true);
  });

  it('closes on the day that the user says, and opens anew with new pain', () => {
    const again = pains({ 0: 3, 20: 2 });
    expect(isOpen(again, 9, [closure(10)])).toBe(true);
    expect(isOpen(again, 10, [closure(10)])).toBe(false);
    expect(isOpen(again, 20, [closure(10)])).toBe(true);
  });

  it('belongs to one region and one side', () => {
    const both = [...pains({ 0: 3 }), ...pains({ 5: 2 }, { side: 'left' })];
    expect(episodesOf(both, [])).toEqual([
      { region: 'sit-bone', side: 'right', openedOn: first },
      { region: 'sit-bone', side: 'left', openedOn: addDays(first, 5) },
    ]);
  });

  it('is closed by the word on its own spot alone', () => {
    const sides = [...pains({ 0: 3 }), ...pains({ 0: 2 }, { side: 'left' })];
    const spots = [...sides, ...pains({ 0: 2 }, { region: 'hip' })];
    const open = openEpisodesOn(episodesOf(spots, [closure(10)]), addDays(first, 11));
    expect(open.map(({ region, side }) => [region, side])).toEqual([
      ['sit-bone', 'left'],
      ['hip', 'right'],
    ]);
  });

  it('is closed also by a word on the day of its last pain, and by the first of two', () => {
    expect(isOpen(pains({ 0: 3, 4: 2 }), 4, [closure(4)])).toBe(false);
    const [episode] = episodesOf(pains({ 0: 3 }), [closure(9), closure(4)]);
    expect(episode?.closedOn).toBe(addDays(first, 4));
  });

  it('takes the worst of a day that has several entries', () => {
    const mixed = [...pains({ 0: 3, 1: 0, 7: 0 }), ...pains({ 7: 2 })];
    expect(isOpen(mixed, 9)).toBe(true);
  });
});
