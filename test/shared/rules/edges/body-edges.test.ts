import { describe, expect, it } from 'vitest';
import type { Sign } from '../../../../shared/body/symptom.ts';
import { addWeeks } from '../../../../shared/calendar/iso-week.ts';
import type { RuleId } from '../../../../shared/rules/rule-id.ts';
import { judgeWeek } from '../../../../shared/rules/rules.ts';
import { situationOf } from '../../../../shared/rules/situation.ts';
import {
  answer,
  closed,
  day,
  type Entry,
  easyWeeks,
  exercised,
  flag,
  flags,
  history,
  pain,
  planned,
  run,
  sitting,
  TODAY,
  WEEK,
} from '../../histories.ts';

/** What a rule says of a week so many weeks later, seen from today. */
const inWeek = (weeks: number, rule: RuleId, entries: readonly Entry[]) => {
  const flags = judgeWeek(situationOf(history(entries), addWeeks(WEEK, weeks), TODAY));
  const found = flags.find((one) => one.rule === rule);
  if (!found) throw new Error(`The rule ${rule} did not answer.`);
  return found;
};
const signed = (days: number, side: string, ...signs: Sign[]) =>
  pain(day(days), 2, { side, signs });

describe('emergency-signs', () => {
  const RULE = 'emergency-signs';

  it('says what is there and what is on both sides, and counts both', () => {
    const found = flag(RULE, [signed(1, 'both', 'saddle-numbness', 'shooting', 'past-knee')]);
    expect(found.words.seen).toBe(
      'Tue 17 Nov: numbness or tingling between the legs; on both sides: pain past the knee, shooting pain down the leg.',
    );
    expect(found.about).toBe(`${day(1)}: saddle-numbness; on both sides: past-knee, shooting`);
    expect(found.extent).toBe(3);
  });

  it('says only what is on both sides where that is all', () => {
    const found = flag(RULE, [signed(1, 'both', 'weakness')]);
    expect(found.words.seen).toBe('Tue 17 Nov: on both sides: weakness in the foot, ankle or leg.');
    expect(found).toMatchObject({ about: `${day(1)}: on both sides: weakness`, extent: 1 });
  });

  it('comes in the order of days, however it was logged', () => {
    const entries = [2, 0, 1].map((days) => signed(days, 'right', 'saddle-numbness'));
    expect(flags(RULE, entries).map(({ date }) => date)).toEqual([day(0), day(1), day(2)]);
    expect(flags(RULE, entries.toReversed()).map(({ date }) => date)).toEqual([
      day(0),
      day(1),
      day(2),
    ]);
  });
});

describe('signs of one day', () => {
  it('of two spots are two flags, in the order of their names', () => {
    const entries = ['sit-bone', 'buttock'].map((region) =>
      pain(day(1), 2, { region, signs: ['tingling'] }),
    );
    expect(flags('nerve-signs', entries).map(({ evidence }) => evidence.place)).toEqual([
      'buttock, right',
      'sit bone, right',
    ]);
  });

  it('of a walk that is different are told as the runner says it', () => {
    expect(flag('nerve-signs', [signed(1, 'right', 'numbness')]).words.seen).toContain('numbness');
  });
});

describe('complete-rest', () => {
  const RULE = 'complete-rest';
  const sore = pain(day(-20), 2);
  const rides = (...days: number[]) => days.map((date) => run(day(date), { sport: 'bike' }));
  const plans = (...days: number[]) =>
    days.map((date) => planned(day(date), { sport: 'bike', minutes: 40 }));

  it('that ended on the Sunday before is of that week, and on the Monday of this one', () => {
    const log = [run(day(-30)), sore];
    expect(answer(RULE, [...log, ...rides(0, 1, 2), ...plans(4, 6)])).toBe('quiet');
    const found = flag(RULE, [...log, ...rides(1, 2), ...plans(4, 6)]);
    expect(found.evidence).toMatchObject({ firstDate: day(-20), lastDate: day(0), days: 21 });
    expect(found.date).toBe(day(-18));
  });

  it('that lies ahead can still be planned', () => {
    const found = flag(RULE, [...easyWeeks(4), sore, ...rides(-1, 0, 1, 2)]);
    expect(found.words.seen).toContain(
      'Thu 19 Nov to Sun 22 Nov: 4 days in a row with nothing done or planned',
    );
    expect(found.date).toBe(day(5));
  });

  it('of a week to come is told once something is planned in it', () => {
    const log = [...easyWeeks(4), sore, pain(day(2), 2), ...rides(-1, 0, 1, 2), ...plans(4, 6)];
    expect(inWeek(1, RULE, log).words.seen).toContain('which is no plan to rest');
    expect(inWeek(1, RULE, [...log, ...plans(7)]).status).toBe('fired');
    expect(inWeek(1, RULE, [...log, ...plans(13)])).toMatchObject({ status: 'fired' });
  });

  it('knows nothing of what comes after the week', () => {
    expect(answer(RULE, [pain(day(8), 2)])).toBe('not-enough-data');
    expect(flag(RULE, [pain(day(8), 2)]).words.seen).toContain('Neither training nor pain');
    expect(flag(RULE, [pain(day(6), 2)]).words.seen).not.toContain('Neither');
  });
});

describe('long-sitting', () => {
  const RULE = 'long-sitting';

  it('gives every reason, and goes as far as their minutes together', () => {
    const drive = sitting(day(1), 500, {
      longestUnbrokenMinutes: 130,
      beforeRunMinutes: 125,
      hardSeat: true,
    });
    const found = flag(RULE, [drive, run(day(1)), pain(day(0), 2)]);
    expect(found.words.seen).toBe(
      'Tue 17 Nov: sitting, 8 h 20 min in all (limit 8 h); 2 h 10 min unbroken (limit 1 h in an episode); 2 h 5 min straight before a run with no warm-up logged or planned (limit 2 h); a hard seat in an episode.',
    );
    expect(found.extent).toBe(500 + 130 + 125 + 60);
    expect(found.subjects).toEqual([{ type: 'activity', id: 2 }]);
  });

  it('marks no run where none is the reason', () => {
    expect(flag(RULE, [sitting(day(1), 500), run(day(1))]).subjects).toEqual([]);
  });

  it('offers no warm-up where one run of the day went without', () => {
    const drive = sitting(day(2), 300, { beforeRunMinutes: 120 });
    const both = [
      run(day(2), { minutes: 20, kind: 'race' }),
      planned(day(2), { minutes: 60 }),
      planned(day(2)),
    ];
    expect(flag(RULE, [drive, ...both]).remedies).toEqual([]);
  });
});

describe('no-warm-up', () => {
  it('is done when all runs of the day are', () => {
    const cold = { kind: 'tempo', warmUp: false };
    const both = [run(day(2), cold), planned(day(2), cold), planned(day(2), cold)];
    const found = flag('no-warm-up', [...easyWeeks(2), ...both]);
    expect(found.evidence).toMatchObject({ done: false, count: 2 });
    expect(found.extent).toBe(2);
  });
});

describe('slippery-surface', () => {
  it('tells two runs of a day apart', () => {
    const ice = planned(day(4), { surface: 'ice', kilometres: 5 });
    const road = planned(day(4), { kilometres: 5, kind: 'long' });
    const found = flags('slippery-surface', [...easyWeeks(2), ice, road, ice]);
    expect(found.map(({ about }) => about)).toEqual([day(4), `${day(4)}, number 2`]);
  });

  it('goes further with a hard run and with an episode', () => {
    const ice = (kind: string) => planned(day(4), { kind, surface: 'ice', kilometres: 5 });
    const extent = (...entries: Entry[]) =>
      flag('slippery-surface', [...easyWeeks(2), ...entries]).extent;
    expect(extent(ice('easy'))).toBe(0);
    expect(extent(ice('tempo'))).toBe(1);
    expect(extent(ice('tempo'), pain(day(0), 2))).toBe(2);
  });
});

describe('no-strengthening', () => {
  const RULE = 'no-strengthening';

  it('takes strength work in the log for a routine that is logged', () => {
    const lifted = run(day(-3), { sport: 'strength' });
    expect(answer(RULE, [...easyWeeks(2), lifted])).toBe('fired');
    expect(answer(RULE, [...easyWeeks(2), run(day(-3), { sport: 'swim' })])).toBe(
      'not-enough-data',
    );
    expect(answer(RULE, [...easyWeeks(2), run(day(6), { sport: 'mobility' })])).toBe('fired');
    expect(answer(RULE, [...easyWeeks(2), run(day(7), { sport: 'mobility' })])).toBe(
      'not-enough-data',
    );
    expect(answer(RULE, [...easyWeeks(2), exercised(day(6), 'clamshell')])).toBe('fired');
    expect(answer(RULE, [...easyWeeks(2), exercised(day(7), 'clamshell')])).toBe('not-enough-data');
  });

  it('heeds pain of twelve weeks, up to the end of the week', () => {
    const healed = (days: number) => [pain(day(days), 2), closed(day(days + 1))];
    expect(answer(RULE, [...easyWeeks(2), ...healed(-78)])).toBe('fired');
    expect(answer(RULE, [...easyWeeks(2), ...healed(-79)])).toBe('not-enough-data');
    expect(answer(RULE, [...easyWeeks(2), pain(day(6), 2)])).toBe('fired');
    expect(answer(RULE, [...easyWeeks(2), pain(day(7), 2)])).toBe('not-enough-data');
  });

  it('cannot tell of a week that is over and was never logged', () => {
    expect(inWeek(-1, RULE, [...easyWeeks(4), pain(day(-12), 2)]).words.seen).toBe(
      'Nothing of the routine is logged up to the end of this week, so nobody knows how much was done.',
    );
  });
});

describe('the trends of pain', () => {
  it('say nothing of a week that is too far ahead', () => {
    const log = [pain(day(-8), 2), pain(day(2), 2)];
    for (const rule of ['pain-worsening', 'not-settling', 'aggravating-activity'] as const) {
      expect(inWeek(1, rule, log).words.seen).not.toContain('too far ahead');
      expect(inWeek(2, rule, log).words.seen).toBe(
        'The week is too far ahead to know how a sore spot will be.',
      );
    }
  });
});

describe('provoking-work', () => {
  it('is done when all runs of the day are, and goes as far as their minutes', () => {
    const tempo = { kind: 'tempo', minutes: 30 };
    const both = [run(day(2), tempo), planned(day(2), tempo), planned(day(2), tempo)];
    const found = flag('provoking-work', [...easyWeeks(2), pain(day(-2), 3), ...both]);
    expect(found).toMatchObject({ extent: 60, evidence: { done: false, runs: 'tempo, tempo' } });
  });
});
