import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekDates } from '../../../shared/calendar/iso-week.ts';
import { PlanEdit } from '../../../shared/planning/plan-edit.ts';
import { Acknowledgement } from '../../../shared/rules/acknowledgement.ts';
import type { Flag } from '../../../shared/rules/flag.ts';
import { RULE_IDS } from '../../../shared/rules/rule-id.ts';
import { readWeek } from '../../../shared/week/read-week.ts';
import { anyOddWeek, type OddWeek } from './odd-histories.ts';

/** Made-up weeks by the dozen take their time where other work shares the machine. */
const LONG = { timeout: 120_000 };

const RUNS = { numRuns: 300 };
const flagsOf = ({ history, week, today }: OddWeek) => readWeek(history, week, today).flags;
const everyFlag = (check: (flag: Flag, odd: OddWeek) => void) =>
  fc.assert(
    fc.property(anyOddWeek, (odd) => {
      for (const flag of flagsOf(odd)) check(flag, odd);
    }),
    RUNS,
  );

/** What no sentence may hold: a value that was not turned into words, or a gap where one is missing. */
const NO_WORDS = /\b(?:NaN|undefined|null|Infinity|true|false)\b|\[object/;
const GAPS = / {2}|\s[.,;:]|[.,;:][.,;:]|\( ?\)|^\s|\s$|\d\.\d{4}/;

describe('whatever can be logged', LONG, () => {
  it('every rule answers, and none throws', () => {
    fc.assert(
      fc.property(anyOddWeek, (odd) => {
        const answered = new Set(flagsOf(odd).map(({ rule }) => rule));
        expect([...answered].toSorted()).toEqual([...RULE_IDS].toSorted());
      }),
      RUNS,
    );
  });

  it('the words are whole sentences, with every value in them', () => {
    everyFlag(({ rule, words }) => {
      for (const text of Object.values(words)) {
        expect(text, rule).not.toMatch(NO_WORDS);
        expect(text, rule).not.toMatch(GAPS);
        expect(text, rule).toMatch(/^\S.*[.]$/su);
      }
    });
  });

  it('the evidence is numbers that are numbers, and survives every door', () => {
    everyFlag((flag) => {
      expect(JSON.parse(JSON.stringify(flag))).toEqual(structuredClone(flag));
      for (const value of Object.values(flag.evidence)) {
        if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
      }
    });
  });

  it('a flag lies on a day of its week or before it, and names only what is there', () => {
    everyFlag((flag, { history, week }) => {
      const [, , , , , , last] = weekDates(week, history.athlete.weekStart);
      expect(flag.date <= last).toBe(true);
      const ids = {
        session: history.sessions.map(({ id }) => Number(id)),
        activity: history.activities.map(({ id }) => Number(id)),
        symptom: history.symptoms.map(({ id }) => Number(id)),
      };
      for (const { type, id } of flag.subjects) expect(ids[type]).toContain(id);
    });
  });

  it('a remedy is an edit that the contract takes', () => {
    everyFlag(({ remedies }) => {
      for (const remedy of remedies) expect(PlanEdit.safeParse(remedy).error).toBeUndefined();
    });
  });

  it('a fired flag can be acknowledged', () => {
    everyFlag(({ rule, status, about, severity, extent }, { today }) => {
      if (status !== 'fired') return;
      const word = {
        id: 1,
        athleteId: 1,
        date: today,
        rule,
        about,
        severity,
        extent,
        reason: 'So',
      };
      expect(Acknowledgement.safeParse(word).error).toBeUndefined();
    });
  });

  it('no two flags of one rule are about the same', () => {
    fc.assert(
      fc.property(anyOddWeek, (odd) => {
        const fired = flagsOf(odd).filter(({ status }) => status === 'fired');
        const keys = fired.map(({ rule, about }) => `${rule} ${about}`);
        expect(keys).toEqual([...new Set(keys)]);
      }),
      RUNS,
    );
  });
});
