import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/calendar/iso-date.ts';
import type { RuleId } from '../../../shared/rules/rule-id.ts';
import { judgeWeek } from '../../../shared/rules/rules.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import { day, type Entry, easyWeeks, history, pain, run, WEEK } from '../histories.ts';

/** What a rule advises about the scenarios' week, seen so many days after its Monday. */
const nextSeen = (rule: RuleId, entries: readonly Entry[], days: number) =>
  judgeWeek(situationOf(history(entries), WEEK, addDays(day(0), days))).find(
    (flag) => flag.rule === rule && flag.status === 'fired',
  )?.words.next;

describe('the advice of a week that is over', () => {
  const sore = [...easyWeeks(3), pain(day(6), 7)];

  it('is told as what it was', () => {
    expect(nextSeen('pain-too-high', sore, 6)).toMatch(/^Swap the next runs/);
    for (const days of [7, 2_500]) {
      expect(nextSeen('pain-too-high', sore, days)).toMatch(
        /^That week is over\. Its advice was: Swap the next runs/,
      );
    }
  });

  it('sends to a hospital for what is there today', () => {
    const numb = [pain(day(2), 4, { signs: ['saddle-numbness'] })];
    expect(nextSeen('emergency-signs', numb, 2)).toMatch(/^Go to an emergency department today/);
    expect(nextSeen('emergency-signs', numb, 300)).toMatch(
      /^That week is over\. If any of this is there today, or comes back: Go to an emergency/,
    );
  });

  it('names the morning after a run, whenever it is read', () => {
    const far = [...easyWeeks(4), run(day(0), { kilometres: 20 })];
    expect(nextSeen('longest-run-jump', far, 5)).toContain('how it feels the morning after');
  });
});
