import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFollowed } from '../../../../shared/body/episodes/episode-story.ts';
import {
  episodeCourse,
  findEpisode,
  readEpisodes,
} from '../../../../shared/body/episodes/read-episodes.ts';
import type { Region, Side } from '../../../../shared/body/symptom.ts';
import { closed, day, type Entry, history, pain, run, sitting, TODAY } from '../../histories.ts';

const SIT_BONE = { region: 'sit-bone', side: 'right' } as const;

const listed = (entries: readonly Entry[]) => readEpisodes(history(entries), TODAY).episodes;

function course(
  entries: readonly Entry[],
  opened: number,
  spot: { readonly region: Region; readonly side: Side } = SIT_BONE,
) {
  const known = history(entries);
  const story = findEpisode(known, { ...spot, openedOn: day(opened) }, TODAY);
  if (!story) throw new Error('There is no such episode.');
  return episodeCourse(known, story, TODAY);
}

const SORE_AGAIN = [
  { at: -11, level: 1 },
  { at: -10, level: 0 },
  { at: -4, level: 0 },
  { at: -3, level: 1 },
];

describe('the story of an episode', () => {
  it('is followed while it is open, and for a year after its last entry', () => {
    const hip = { region: 'hip', side: 'left' } as const;
    const followed = (entries: readonly Entry[]) =>
      listed(entries).map((story) => isFollowed(story, TODAY));
    expect(followed([pain(day(-360), 2), pain(day(-600), 2, hip)])).toEqual([true, false]);
    expect(followed([pain(day(-3), 2), closed(day(1))])).toEqual([false]);
    expect(followed([pain(day(-364), 2)])).toEqual([true]);
    expect(followed([pain(day(-365), 2)])).toEqual([false]);
    // After seven days at 0 it is over from tomorrow on.
    expect(followed([pain(day(-5), 2), pain(day(-4), 0), pain(day(2), 0)])).toEqual([true]);
  });

  it('has its start, its worst day and its latest, each by the highest pain of the day', () => {
    const [story] = listed([
      pain(day(-5), 3),
      pain(day(-5), 4, { moment: 'next-morning' }),
      pain(day(-3), 6),
      pain(day(0), 2),
    ]);
    expect(story).toMatchObject({
      end: 'open',
      days: 8,
      daysLogged: 3,
      first: { date: day(-5), pain: 4 },
      worst: { date: day(-3), pain: 6 },
      latest: { date: day(0), pain: 2 },
    });
  });

  it('tells what was tried, and how often it did what', () => {
    const [story] = listed([
      pain(day(-2), 3, { tried: { massage: 'helped', rest: 'hurt' } }),
      pain(day(-1), 3, { tried: { massage: 'no-difference' } }),
      pain(day(0), 2, { tried: { massage: 'helped' } }),
    ]);
    expect(story?.tried).toEqual([
      { measure: 'rest', helped: 0, noDifference: 0, hurt: 1 },
      { measure: 'massage', helped: 2, noDifference: 1, hurt: 0 },
    ]);
  });

  it('ends by itself, though the next is closed on the day after', () => {
    const again = SORE_AGAIN.map(({ at, level }) => pain(day(at), level));
    const stories = listed([...again, closed(day(-3))]);
    expect(stories.map(({ end }) => end)).toEqual(['by-own-word', 'by-itself']);
    expect(stories.map(({ latest }) => latest?.date)).toEqual([day(-3), day(-4)]);
  });

  it('keeps its history when the same spot is sore again', () => {
    const entries = [pain(day(-40), 5), closed(day(-30)), pain(day(-2), 1)];
    const stories = listed(entries);
    expect(stories.map(({ episode }) => episode.openedOn)).toEqual([day(-2), day(-40)]);
    expect(stories.map(({ end }) => end)).toEqual(['open', 'by-own-word']);
    expect(course(entries, -40).story.worst).toEqual({ date: day(-40), pain: 5 });
  });

  it('says when it ended by itself after seven days at 0', () => {
    const zeros = [-20, -14].map((at) => pain(day(at), 0));
    const [story] = listed([pain(day(-21), 2), ...zeros]);
    expect(story).toMatchObject({ end: 'by-itself', days: 8, latest: { pain: 0 } });
  });

  it('ends by the word on its own spot, and not by that on another of the same day', () => {
    const hip = { region: 'hip' };
    const zeros = [-20, -14].map((at) => pain(day(at), 0, hip));
    // The hip has been at 0 for seven days when the sit bone is said to be over.
    const ends = listed([pain(day(-21), 2, hip), ...zeros, pain(day(-22), 3), closed(day(-13))]);
    expect(ends.map(({ episode, end }) => [episode.region, end])).toEqual([
      ['hip', 'by-itself'],
      ['sit-bone', 'by-own-word'],
    ]);
  });

  it('counts what was logged and said on the day itself', () => {
    expect(listed([pain(day(2), 3)])[0]).toMatchObject({ days: 1, latest: { pain: 3 } });
    expect(listed([pain(day(0), 3), closed(day(2))])[0]?.end).toBe('by-own-word');
  });

  it('names the first of its worst days, in whatever order they were logged', () => {
    const [story] = listed([pain(day(0), 5), pain(day(-5), 3), pain(day(-3), 5)]);
    expect(story).toMatchObject({
      first: { date: day(-5) },
      worst: { date: day(-3), pain: 5 },
      latest: { date: day(0) },
    });
  });

  it('has what was logged on the day on which the runner closed it', () => {
    const [story] = listed([pain(day(-2), 4), closed(day(-2))]);
    expect(story).toMatchObject({ days: 1, daysLogged: 1, worst: { pain: 4 } });
  });

  it('knows nothing of what is still to come', () => {
    expect(listed([pain(day(5), 3)])).toEqual([]);
    expect(listed([pain(day(0), 3), closed(day(5))])[0]?.end).toBe('open');
  });
});

describe('an episode day by day', () => {
  it('is found by any day on which it was open, and by none after it', () => {
    const known = history([pain(day(-40), 5), closed(day(-30)), pain(day(-2), 1)]);
    const openedOn = (at: number) =>
      findEpisode(known, { ...SIT_BONE, openedOn: day(at) }, TODAY)?.episode.openedOn;
    expect([-41, -40, -31, -30, -3, -2, 0].map(openedOn)).toEqual([
      ...[undefined, day(-40), day(-40)],
      ...[undefined, undefined, day(-2), day(-2)],
    ]);
  });

  it('sets what was done yesterday beside the pain of this morning', () => {
    const [latest] = course(
      [
        run(day(-9), { kilometres: 5 }),
        pain(day(1), 2, { moment: 'during' }),
        run(day(1), { kilometres: 8, minutes: 50, rpe: 4 }),
        sitting(day(1), 400),
        pain(day(2), 5, { moment: 'next-morning' }),
      ],
      1,
    ).days;
    expect(latest).toEqual({
      date: day(2),
      pains: { 'next-morning': 5 },
      hasNerveSigns: false,
      dayBefore: {
        date: day(1),
        sports: ['run'],
        aerobicLoad: 200,
        runningMetres: 8_000,
        unratedActivities: 0,
        runsWithoutDistance: 0,
        sittingMinutes: 400,
      },
    });
  });

  it('tells nothing done from nothing known', () => {
    const { days } = course([run(day(-1)), pain(day(-3), 2), pain(day(1), 2)], -3);
    const loads = days.map(({ dayBefore }) => dayBefore.aerobicLoad);
    expect(days.map(({ date }) => date)).toEqual([2, 1, 0, -1, -2, -3].map(day));
    expect(loads).toEqual([0, 0, 90, undefined, undefined, undefined]);
    expect(days[0]?.dayBefore.sittingMinutes).toBeUndefined();
    expect(days[0]?.pains).toEqual({});
  });

  it('gives no load for what nobody rated, and no distance for runs without one', () => {
    const unrated = run(day(0), { rpe: undefined, kilometres: undefined, minutes: 30 });
    const [, after] = course([unrated, pain(day(0), 2)], 0).days;
    expect(after?.dayBefore).toMatchObject({ unratedActivities: 1, runsWithoutDistance: 1 });
    expect(after?.dayBefore).not.toHaveProperty('aerobicLoad');
    expect(after?.dayBefore).not.toHaveProperty('runningMetres');
  });

  it('marks a day with signs of a nerve', () => {
    const { days } = course([pain(day(0), 2, { signs: ['tingling'] }), pain(day(1), 2)], 0);
    expect(days.map(({ hasNerveSigns }) => hasNerveSigns)).toEqual([false, false, true]);
  });

  it('has every entry of pain in exactly one episode, whatever is closed', () => {
    const entry = fc.record({
      at: fc.integer({ min: -30, max: 2 }),
      level: fc.integer({ min: 0, max: 4 }),
    });
    const closures = fc.uniqueArray(fc.integer({ min: -30, max: 2 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 15 }), closures, (entries, ends) => {
        const logged = [
          ...entries.map(({ at, level }) => pain(day(at), level)),
          ...ends.map((at) => closed(day(at))),
        ];
        const sore = new Set(entries.filter(({ level }) => level > 0).map(({ at }) => day(at)));
        const stories = listed(logged);
        const shown = stories.flatMap((story) =>
          episodeCourse(history(logged), story, TODAY)
            .days.filter(({ pains }) => (pains.after ?? 0) > 0)
            .map(({ date }) => date),
        );
        const closedOn = new Set(ends.map(day));
        for (const date of shown) expect(sore.has(date)).toBe(true);
        expect(new Set(shown).size).toBe(shown.length);
        for (const date of sore) if (!closedOn.has(date)) expect(shown).toContain(date);
      }),
      // Over by itself, and sore again and said to be over on the first day after.
      { numRuns: 60, examples: [[SORE_AGAIN, [-3]]] },
    );
  });
});
