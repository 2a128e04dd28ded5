import { describe, expect, it } from 'vitest';
import {
  adherenceWords,
  dueWords,
  weekLook,
} from '../../../renderer/body/routine/routine-words.ts';
import { episodeWords, lastEntry, lastEntryWords } from '../../../renderer/body/spot-words.ts';
import { isoWeek } from '../../../shared/calendar/iso-week.ts';
import { day, history, pain, TODAY } from '../../shared/histories.ts';

const SPOT = { region: 'sit-bone', side: 'right', openedOn: day(-10) } as const;

describe('a sore spot', () => {
  it('says since when it is open or when it was over', () => {
    expect(episodeWords(SPOT, TODAY)).toBe('open since Fri 6 Nov');
    expect(episodeWords({ ...SPOT, closedOn: day(-1) }, TODAY)).toBe(
      'from Fri 6 Nov, over since Sun 15 Nov',
    );
    expect(episodeWords({ ...SPOT, closedOn: day(3) }, TODAY)).toBe(
      'open since Fri 6 Nov, over from Thu 19 Nov on: seven days at 0',
    );
  });

  it('says the year of a day of another year', () => {
    const nextYear = day(60);
    expect(episodeWords({ ...SPOT, closedOn: day(59) }, nextYear)).toBe(
      'from Fri 6 Nov 2026, over since Thu 14 Jan',
    );
    const { symptoms } = history([pain(day(1), 3)]);
    expect(lastEntryWords(lastEntry(symptoms, SPOT, nextYear), nextYear)).toMatch(
      /, Tue 17 Nov 2026$/,
    );
  });

  it('shows the most pain of its last day, of no other spot and no later day', () => {
    const { symptoms } = history([
      pain(day(-2), 6),
      pain(day(1), 1, { moment: 'before' }),
      pain(day(1), 3),
      pain(day(1), 8, { side: 'left' }),
      pain(day(4), 9),
    ]);
    const last = lastEntry(symptoms, SPOT, TODAY);
    expect(lastEntryWords(last, TODAY)).toBe('Last: 3 of 10, after training, Tue 17 Nov');
    expect(lastEntryWords(lastEntry([], SPOT, TODAY), TODAY)).toBeUndefined();
  });
});

describe('the routine', () => {
  const due = { date: TODAY, daysDone: 1, daysWanted: 2, exercises: [] };

  it('says what is due today and how many days of the week are done', () => {
    expect(dueWords({ ...due, families: ['hip-stretching', 'glute-strengthening'] })).toBe(
      'Due today: hip stretching and glute strengthening. This week 1 of 2 days.',
    );
    expect(dueWords({ ...due, families: [] })).toBe('Nothing is due today. This week 1 of 2 days.');
    expect(dueWords({ ...due, families: [], paused: 'A doctor first.' })).toBe('Nothing is due.');
  });

  it('tells a week with nothing done from one of which nothing is known', () => {
    const week = isoWeek('2026-W40');
    expect(weekLook({ week })).toBe('unknown');
    expect(weekLook({ week, daysWithAny: 0, daysWithBoth: 0 })).toBe('none');
    expect(weekLook({ week, daysWithAny: 3, daysWithBoth: 0 })).toBe('some');
    expect(weekLook({ week, daysWithAny: 3, daysWithBoth: 1 })).toBe('one');
    expect(weekLook({ week, daysWithAny: 3, daysWithBoth: 2 })).toBe('enough');
  });

  it('counts the weeks that held enough, and no week of which nothing is known', () => {
    const week = isoWeek('2026-W40');
    const enough = { week, daysWithAny: 3, daysWithBoth: 2 };
    expect(adherenceWords([{ week }])).toBeUndefined();
    expect(adherenceWords([{ week }, enough, { ...enough, daysWithBoth: 1 }])).toContain(
      'in 1 of the 2 weeks since the log of it begins',
    );
  });
});
