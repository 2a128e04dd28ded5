import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../../shared/calendar/iso-week.ts';
import type { RuleId } from '../../../shared/rules/rule-id.ts';
import { judgeWeek } from '../../../shared/rules/rules.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import {
  answer,
  closed,
  day,
  type Entry,
  easyWeeks,
  flag,
  history,
  pain,
  planned,
  run,
  TODAY,
  WEEK,
} from '../histories.ts';

const tingling = (days: number, level = 3) => pain(day(days), level, { signs: ['tingling'] });
const footDrop = (days: number) => pain(day(days), 3, { signs: ['foot-drop'] });
const zeros = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) =>
    pain(day(first + index), 0, { moment: 'sitting' }),
  );
const inWeek = (rule: RuleId, weeks: number, entries: readonly Entry[]) =>
  judgeWeek(situationOf(history(entries), addWeeks(WEEK, weeks), TODAY)).find(
    (one) => one.rule === rule,
  );

describe('pain and signs of a nerve', () => {
  it('stand as long as the episode is open, however long nobody has logged', () => {
    expect(answer('pain-too-high', [pain(day(-40), 7)])).toBe('fired');
    expect(answer('pain-watch', [pain(day(-40), 4)])).toBe('fired');
    expect(answer('nerve-signs', [tingling(-40)])).toBe('fired');
  });

  it('say how old the last word is, and what to do about it', () => {
    const { evidence, words } = flag('nerve-signs', [tingling(-10)]);
    expect(evidence.daysAgo).toBe(12);
    expect(words.seen).toContain(
      'It was last logged on Fri 6 Nov, 12 days ago: log how it is today, or close the episode.',
    );
    expect(flag('pain-too-high', [pain(day(-6), 7)]).words.seen).toContain('8 days ago');
    expect(flag('pain-too-high', [pain(day(-5), 7)]).words.seen).not.toContain('ago');
  });

  it('are over from the day on which the user closes the episode', () => {
    for (const entry of [tingling(-1), tingling(1)]) {
      expect(flag('nerve-signs', [entry, closed(day(2))])).toMatchObject({
        status: 'not-enough-data',
        words: { seen: 'The episode is closed, and no pain and no signs are logged since.' },
      });
    }
    expect(answer('pain-too-high', [pain(day(1), 8), closed(day(2))])).toBe('not-enough-data');
    expect(answer('pain-too-high', [pain(day(1), 8), closed(day(3))])).toBe('fired');
  });

  it('stand again when they come back after the episode was closed', () => {
    expect(answer('pain-too-high', [pain(day(-1), 8), closed(day(0)), pain(day(1), 7)])).toBe(
      'fired',
    );
    expect(answer('nerve-signs', [tingling(-9), closed(day(-8)), pain(day(1), 1)])).toBe(
      'not-enough-data',
    );
  });

  it('are over after seven days at 0', () => {
    expect(answer('pain-too-high', [pain(day(-6), 7), ...zeros(-5, 0)])).toBe('fired');
    expect(answer('pain-too-high', [pain(day(-6), 7), ...zeros(-5, 1)])).toBe('not-enough-data');
    expect(answer('nerve-signs', [tingling(-30), ...zeros(-29, -22)])).toBe('not-enough-data');
  });

  it('keep their week when a sign comes without pain, which opens no episode', () => {
    expect(answer('nerve-signs', [tingling(-7, 0)])).toBe('fired');
    expect(answer('nerve-signs', [tingling(-8, 0)])).toBe('not-enough-data');
  });

  it('belong to one side: the other side closed leaves them', () => {
    const left = pain(day(1), 8, { side: 'left' });
    expect(answer('pain-too-high', [left, pain(day(1), 2), closed(day(2))])).toBe('fired');
  });

  it('tell about the week to come, and not about one further away', () => {
    const entries = [pain(day(-20), 7), planned(day(7)), planned(day(14))];
    expect(inWeek('pain-too-high', 1, entries)?.status).toBe('fired');
    expect(inWeek('pain-too-high', 2, entries)?.status).toBe('not-enough-data');
  });

  it('show a week of the past as it was', () => {
    const entries = [pain(day(-5), 7), closed(day(1))];
    expect(inWeek('pain-too-high', -1, entries)?.status).toBe('fired');
    expect(inWeek('pain-too-high', 0, entries)?.status).toBe('not-enough-data');
  });
});

describe('signs that cannot wait', () => {
  it('are not silenced by closing the episode within the seven days', () => {
    expect(answer('urgent-signs', [footDrop(-7), closed(day(1))])).toBe('fired');
    const numb = pain(day(1), 3, { signs: ['saddle-numbness'] });
    expect(answer('emergency-signs', [numb, closed(day(1))])).toBe('fired');
  });

  it('stand until somebody asks again, or the episode is closed after them', () => {
    expect(flag('urgent-signs', [footDrop(-20)]).words.seen).toContain('22 days ago');
    expect(answer('urgent-signs', [footDrop(-20), closed(day(1))])).toBe('not-enough-data');
    expect(answer('urgent-signs', [footDrop(-20), pain(day(1), 1, { signs: [] })])).toBe('quiet');
  });
});

describe('rest that nobody planned', () => {
  const RULE = 'complete-rest';
  const sore = [...easyWeeks(3), pain(day(-10), 2)];
  const busyWeek = [0, 2, 4, 6].map((days) => planned(day(days)));

  it('is none in a week to come without a plan', () => {
    expect(inWeek(RULE, 1, [...sore, ...busyWeek])).toMatchObject({
      status: 'not-enough-data',
      words: { seen: 'Nothing is planned in this week yet, which is no plan to rest.' },
    });
  });

  it('is seen in a week to come that has a plan', () => {
    expect(inWeek(RULE, 1, [...sore, ...busyWeek, planned(day(7))])).toMatchObject({
      status: 'fired',
      date: day(10),
    });
  });

  it('is not told of a week that is too far ahead to know how the spot will be', () => {
    const entries = [...sore, ...busyWeek, planned(day(15)), planned(day(18)), planned(day(20))];
    expect(inWeek(RULE, 2, entries)).toMatchObject({
      status: 'not-enough-data',
      words: { seen: 'The week is too far ahead to know how a sore spot will be.' },
    });
  });

  it('is seen to the end of this week', () => {
    const early = [run(day(0)), planned(day(2))];
    expect(flag(RULE, [...sore, ...early])).toMatchObject({ status: 'fired', date: day(5) });
  });
});

describe('a plan beyond the days in sight', () => {
  const fast = (days: number) =>
    planned(day(days), { kind: 'race', surface: 'snow', warmUp: false });
  const sore = [
    ...easyWeeks(4),
    run(day(-20), { kind: 'race', hardKilometres: 5, kilometres: 5 }),
    pain(day(1), 3),
  ];

  it('is held against the sore spot of today in this week and the next', () => {
    for (const weeks of [0, 1]) {
      const entries = [...sore, fast(4 + 7 * weeks)];
      expect(inWeek('provoking-work', weeks, entries)?.status).toBe('fired');
      expect(inWeek('racing-introduced', weeks, entries)?.words.seen).toContain('open episode');
      for (const rule of ['slippery-surface', 'no-warm-up'] as const) {
        expect(inWeek(rule, weeks, entries)?.words.seen).toContain('open episode of pain');
      }
    }
  });

  it('is not said to fall into an episode that nobody can foresee', () => {
    const entries = [...sore, fast(18), fast(19)];
    for (const rule of ['provoking-work', 'racing-introduced'] as const) {
      expect(inWeek(rule, 2, [...sore, fast(18)])).toMatchObject({
        status: 'not-enough-data',
        words: { seen: 'The week is too far ahead to know how a sore spot will be.' },
      });
    }
    expect(inWeek('provoking-work', 2, [...sore, planned(day(18))])?.status).toBe('quiet');
    for (const rule of ['slippery-surface', 'no-warm-up', 'hard-days-together'] as const) {
      expect(inWeek(rule, 2, entries)?.words.seen).not.toContain('open episode');
    }
    expect(inWeek('slippery-surface', 2, entries)?.severity).toBe('caution');
    expect(inWeek('no-warm-up', 2, entries)?.severity).toBe('note');
  });
});
