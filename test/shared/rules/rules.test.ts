import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../../shared/rules/flag.ts';
import { RULE_IDS } from '../../../shared/rules/rule-id.ts';
import { describeRules, judgeWeek } from '../../../shared/rules/rules.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import { day, easyWeeks, history, judged, pain, planned, TODAY, WEEK } from '../histories.ts';

describe('the list of rules', () => {
  it('holds every rule, in the order in which they are shown', () => {
    expect(describeRules().map(({ id }) => id)).toEqual([...RULE_IDS]);
  });

  it('gives each a question and at least one source with its limits', () => {
    for (const { question, sources } of describeRules()) {
      expect(question).toMatch(/\?$/);
      expect(sources.length).toBeGreaterThan(0);
      for (const { found, limits } of sources) expect([found, limits]).not.toContain('');
    }
  });
});

describe('a week', () => {
  it('without any entry is not called fine: every rule says what it lacks', () => {
    const flags = judged([]);
    expect(flags.map(({ rule }) => rule)).toEqual([...RULE_IDS]);
    for (const flag of flags) {
      expect(flag.status).toBe('not-enough-data');
      expect(flag.evidence).toEqual({ missing: flag.words.seen });
      expect(flag.date).toBe(day(6));
    }
  });

  it('shows what fired before the rest, loudest first', () => {
    const flags = judged([
      ...easyWeeks(12),
      planned(day(4), { kilometres: 8, surface: 'mud' }),
      planned(day(5), { kilometres: 25 }),
      pain(day(1), 2, { signs: ['numbness'] }),
    ]);
    const fired = flags.filter(({ status }) => status === 'fired');
    const places = fired.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(fired.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['nerve-signs', 'longest-run-jump', 'slippery-surface']),
    );
    expect(places).toEqual([...places].sort());
    expect(flags.slice(0, fired.length)).toEqual(fired);
  });

  it('gives flags that survive a structured clone', () => {
    const flags = judgeWeek(situationOf(history(easyWeeks(6)), WEEK, TODAY));
    expect(structuredClone(flags)).toEqual(flags);
  });

  it('fills every word of every flag', () => {
    const flags = judged([...easyWeeks(12), planned(day(5), { kilometres: 25 }), pain(day(1), 6)]);
    for (const { words } of flags) {
      for (const text of Object.values(words)) expect(text).toMatch(/^\S.*[.]$/);
    }
  });
});
