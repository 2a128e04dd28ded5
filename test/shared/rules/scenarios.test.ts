import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../../shared/rules/rule-id.ts';
import { describeRules } from '../../../shared/rules/rules.ts';
import { flag, flags } from '../histories.ts';
import { markInWords, offerInWords } from './flag-in-words.ts';
import { SCENARIOS } from './scenarios/all.ts';

describe.each(RULE_IDS)('%s', (rule) => {
  const ofRule = SCENARIOS.filter((scenario) => scenario.rule === rule);

  it.each(ofRule)('“$tells” ($source)', ({ entries, source, severity, seen, next }) => {
    const found = flags(rule, entries);
    expect(found).toMatchObject([{ status: 'fired', severity, words: { seen } }]);
    expect(found[0]?.words.next).toContain(next);
    expect(found[0]?.sources.map(({ id }) => id)).toContain(source);
  });

  it.each(ofRule)('“$tells”: marks and offers', ({ entries, about, extent, marks, offers }) => {
    const found = flag(rule, entries);
    expect(found.about).toBe(about);
    expect(found.extent).toBeCloseTo(extent);
    expect(found.subjects.map(markInWords)).toEqual(marks);
    expect(found.remedies.map(offerInWords)).toEqual(offers);
  });

  it.each(ofRule)('quiet: “$mirror.tells”', ({ mirror }) => {
    expect(flag(rule, mirror.entries).status).toBe('quiet');
  });

  it('has a scenario for each source that it cites', () => {
    const cited = describeRules().find(({ id }) => id === rule)?.sources ?? [];
    const played = new Set(ofRule.map(({ source }) => source));
    expect([...played].sort()).toEqual(cited.map(({ id }) => id).sort());
  });

  it('lacks data on an empty history', () => {
    expect(flag(rule, []).status).toBe('not-enough-data');
  });

  it('says every word of every answer in whole sentences', () => {
    const weeks = ofRule.flatMap(({ entries, mirror }) => [entries, mirror.entries]);
    for (const { words } of [...weeks, []].flatMap((entries) => flags(rule, entries))) {
      for (const text of Object.values(words)) expect(text).toMatch(/^\p{Lu}?\S.*[.]$/u);
    }
  });
});
