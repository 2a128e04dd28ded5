import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../../shared/rules/rule-id.ts';
import { flags } from '../histories.ts';
import { LACKING_SCENARIOS } from './scenarios/all.ts';

describe.each(RULE_IDS)('%s cannot tell', (rule) => {
  const ofRule = LACKING_SCENARIOS.filter((scenario) => scenario.rule === rule);

  it('and there is a scenario for it', () => {
    expect(ofRule.length).toBeGreaterThan(0);
  });

  it.each(ofRule)('“$tells”', ({ entries, seen }) => {
    const found = flags(rule, entries);
    expect(found).toMatchObject([{ status: 'not-enough-data', evidence: { missing: seen } }]);
    expect(found[0]?.words).toMatchObject({
      seen,
      next: 'This is no all-clear. Once it is logged, the rule can answer.',
    });
    expect(found[0]).toMatchObject({ subjects: [], remedies: [] });
  });
});
