import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../../shared/rules/rule-id.ts';
import { weeklyJump } from '../../../shared/rules/weekly-jump.ts';
import { CONDITIONS } from '../../validation/weeks-before-injury/conditions.ts';
import { logOfWeeks } from '../../validation/weeks-before-injury/log-of-weeks.ts';
import { NOT_TESTABLE } from '../../validation/weeks-before-injury/not-testable.ts';
import type { RunningWeek, WeekRow } from '../../validation/weeks-before-injury/week-rows.ts';

/** Kilometres of running and hard running, the nearest week first. */
type Weeks = readonly [[number, number], [number, number], [number, number]];

const week = ([kilometres, hardKilometres]: [number, number]): RunningWeek => ({
  kilometres,
  hardKilometres,
});
const rowOf = ([nearest, middle, first]: Weeks): WeekRow => ({
  injured: false,
  weeks: [week(nearest), week(middle), week(first)],
});

function verdict(id: string, weeks: Weeks) {
  return CONDITIONS.find((condition) => condition.id === id)?.judge(rowOf(weeks));
}

const arbitraryWeek = fc
  .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 100 }))
  .map(([kilometres, share]): [number, number] => [kilometres, (kilometres * share) / 100]);
const arbitraryWeeks = fc.tuple(arbitraryWeek, arbitraryWeek, arbitraryWeek);

describe('a week against the week before', () => {
  it('is flagged above 30 % and not at 30 %', () => {
    expect(
      verdict('week-jump', [
        [53, 0],
        [40, 0],
        [40, 0],
      ]),
    ).toBe('flagged');
    expect(
      verdict('week-jump', [
        [52, 0],
        [40, 0],
        [40, 0],
      ]),
    ).toBe('quiet');
  });

  it('is a note above 10 % and up to 30 %', () => {
    expect(
      verdict('week-note', [
        [52, 0],
        [40, 0],
        [40, 0],
      ]),
    ).toBe('flagged');
    expect(
      verdict('week-note', [
        [44, 0],
        [40, 0],
        [40, 0],
      ]),
    ).toBe('quiet');
    expect(
      verdict('week-note', [
        [53, 0],
        [40, 0],
        [40, 0],
      ]),
    ).toBe('quiet');
  });

  it('is quiet with little running, and cannot tell without running before', () => {
    expect(
      verdict('week-jump', [
        [14, 0],
        [5, 0],
        [5, 0],
      ]),
    ).toBe('quiet');
    expect(
      verdict('week-jump', [
        [20, 0],
        [0, 0],
        [20, 0],
      ]),
    ).toBe('cannot-tell');
  });

  it('is the jump of the week before where it is kept', () => {
    expect(
      verdict('week-jump-kept', [
        [50, 0],
        [53, 0],
        [40, 0],
      ]),
    ).toBe('flagged');
    expect(
      verdict('week-jump-kept', [
        [53, 0],
        [40, 0],
        [40, 0],
      ]),
    ).toBe('quiet');
  });

  it('flags now or kept exactly when the rule cautions about the whole row', () => {
    fc.assert(
      fc.property(arbitraryWeeks, (weeks) => {
        const cautions = weeklyJump
          .judge(logOfWeeks(weeks.map(week)))
          .filter((answer) => answer.status === 'fired' && answer.severity === 'caution');
        const told = ['week-jump', 'week-jump-kept'].filter(
          (id) => verdict(id, weeks) === 'flagged',
        );
        expect(told.length).toBe(cautions.length);
      }),
    );
  });
});

describe('the hard share', () => {
  it('is flagged above a quarter of three weeks, and not at a quarter', () => {
    expect(
      verdict('hard-share', [
        [40, 10],
        [40, 10],
        [40, 11],
      ]),
    ).toBe('flagged');
    expect(
      verdict('hard-share', [
        [40, 10],
        [40, 10],
        [40, 10],
      ]),
    ).toBe('quiet');
  });

  it('is quiet without running, however hard the weeks before were', () => {
    expect(
      verdict('hard-share', [
        [0, 0],
        [40, 40],
        [40, 40],
      ]),
    ).toBe('quiet');
    expect(
      verdict('hard-step', [
        [0, 0],
        [40, 0],
        [40, 0],
      ]),
    ).toBe('quiet');
  });

  it('is a step from 10 points on', () => {
    expect(
      verdict('hard-step', [
        [40, 8],
        [40, 4],
        [40, 4],
      ]),
    ).toBe('flagged');
    expect(
      verdict('hard-step', [
        [40, 7.9],
        [40, 4],
        [40, 4],
      ]),
    ).toBe('quiet');
  });

  it('cannot tell a step without running before, unless too little is hard for one', () => {
    expect(
      verdict('hard-step', [
        [40, 4],
        [0, 0],
        [0, 0],
      ]),
    ).toBe('cannot-tell');
    expect(
      verdict('hard-step', [
        [40, 3.9],
        [0, 0],
        [0, 0],
      ]),
    ).toBe('quiet');
  });
});

describe('running after a break', () => {
  it('is flagged after two weeks without a run', () => {
    expect(
      verdict('after-break', [
        [10, 0],
        [0, 0],
        [0, 0],
      ]),
    ).toBe('flagged');
  });

  it('is quiet with running in the week before, or none at all', () => {
    expect(
      verdict('after-break', [
        [10, 0],
        [1, 0],
        [0, 0],
      ]),
    ).toBe('quiet');
    expect(
      verdict('after-break', [
        [0, 0],
        [0, 0],
        [0, 0],
      ]),
    ).toBe('quiet');
  });

  it('cannot tell when only the week before was without a run', () => {
    expect(
      verdict('after-break', [
        [10, 0],
        [0, 0],
        [30, 0],
      ]),
    ).toBe('cannot-tell');
  });
});

describe('every condition', () => {
  it('answers whatever three weeks a row holds', () => {
    fc.assert(
      fc.property(arbitraryWeeks, (weeks) => {
        for (const { judge } of CONDITIONS) {
          expect(['flagged', 'quiet', 'cannot-tell']).toContain(judge(rowOf(weeks)));
        }
      }),
    );
  });

  it('stands for a rule, and every other rule says why it cannot be tested', () => {
    const tested = new Set(CONDITIONS.map(({ rule }) => rule));
    for (const rule of RULE_IDS) expect(NOT_TESTABLE[rule] === null).toBe(tested.has(rule));
  });
});
