import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../../shared/calendar/iso-week.ts';
import { Acknowledgement } from '../../../shared/rules/acknowledgement.ts';
import type { Flag } from '../../../shared/rules/flag.ts';
import { SEVERITIES } from '../../../shared/rules/flag.ts';
import type { RuleId } from '../../../shared/rules/rule-id.ts';
import { judgeWeek } from '../../../shared/rules/rules.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import {
  day,
  type Entry,
  easyWeeks,
  flag,
  flags,
  history,
  judged,
  pain,
  planned,
  run,
  sitting,
  TODAY,
  WEEK,
} from '../histories.ts';
import { anyHistory } from './arbitrary-histories.ts';

/** Made-up weeks by the dozen take their time where other work shares the machine. */
const LONG = { timeout: 120_000 };

const RUNS = { numRuns: 150 };

/** The user's word about a flag, as it is kept. */
const wordAbout = ({ rule, about, severity, extent }: Flag): Entry => ({
  entry: 'acknowledgement',
  fields: { date: TODAY, rule, about, severity, extent, reason: 'I know' },
});
const wordsAbout = (rule: RuleId, entries: readonly Entry[]) => flags(rule, entries).map(wordAbout);
const rests = ({ status, acknowledgement }: Flag) =>
  status === 'fired' && acknowledgement !== undefined;
/** Does the flag of the first entries, once acknowledged, rest with the others in their place? */
const restsAfter = (rule: RuleId, before: readonly Entry[], after: readonly Entry[]) => {
  const words = wordsAbout(rule, before);
  return flags(rule, [...after, ...words]).map(rests);
};

describe('an acknowledged flag', () => {
  it('stays in the list, as loud as it is, with the reason beside it', () => {
    const numb = pain(day(1), 3, { signs: ['saddle-numbness'] });
    const word = wordAbout(flag('emergency-signs', [numb]));
    const seen = flag('emergency-signs', [numb, word]);
    expect(seen).toMatchObject({
      status: 'fired',
      severity: 'emergency',
      acknowledgement: { reason: 'I know', date: TODAY },
    });
    expect(judged([numb, word])[0]).toEqual(seen);
  });

  it('is not the flag of another rule, day, place or week', () => {
    const right = pain(day(1), 6);
    const words = wordsAbout('pain-too-high', [right]);
    for (const other of [
      pain(day(2), 6),
      pain(day(1), 6, { side: 'left' }),
      pain(day(1), 6, { region: 'hip' }),
    ]) {
      expect(
        flags('pain-too-high', [right, other, ...words])
          .map(rests)
          .toSorted(),
      ).toEqual([false, true]);
    }
    expect(flags('pain-watch', [pain(day(1), 4), ...words]).map(rests)).toEqual([false]);
  });

  it('rests while a planned run becomes a done one, and comes back when that was longer', () => {
    const before = [...easyWeeks(4), run(day(-9), { kilometres: 14 })];
    const ahead = [...before, planned(TODAY, { kilometres: 18 })];
    const done = (kilometres: number) => [...before, run(TODAY, { kilometres })];
    expect(restsAfter('longest-run-jump', ahead, done(18))).toEqual([true]);
    expect(restsAfter('longest-run-jump', ahead, done(17))).toEqual([true]);
    expect(restsAfter('longest-run-jump', ahead, done(18.5))).toEqual([false]);
  });

  it('is about one of two runs on a day, whichever of them is done first', () => {
    const before = [...easyWeeks(4)];
    const [long, longer] = [{ kilometres: 16 }, { kilometres: 20 }];
    const ahead = [...before, planned(TODAY, long), planned(TODAY, longer)];
    const both = wordsAbout('longest-run-jump', ahead);
    expect(both).toHaveLength(2);
    const firstDone = [...ahead, run(TODAY, longer)];
    expect(flags('longest-run-jump', [...firstDone, ...both]).map(rests)).toEqual([true, true]);
  });

  it('of a week rests when the week is read again, and comes back when the week grows', () => {
    const weeks = easyWeeks(5, [10, 10, 10]);
    const week = (last: number) => [
      ...weeks,
      ...[15, 15, last].map((kilometres, at) => planned(day(2 + at), { kilometres })),
    ];
    expect(restsAfter('weekly-jump', week(15), week(15))).toEqual([true]);
    expect(restsAfter('weekly-jump', week(15), week(12))).toEqual([true]);
    expect(restsAfter('weekly-jump', week(15), week(16))).toEqual([false]);
    const note = wordsAbout('weekly-jump', week(6));
    expect(flags('weekly-jump', [...week(15), ...note]).map(rests)).toEqual([false]);
  });

  it('of a jump that is kept rests in the next week too', () => {
    const before = [...easyWeeks(5, [10, 10, 10]), run(day(-2), { kilometres: 30 })];
    const inWeek = (weeks: number, entries: readonly Entry[]) =>
      judgeWeek(situationOf(history(entries), addWeeks(WEEK, weeks), TODAY)).filter(
        ({ rule, status }) => rule === 'weekly-jump' && status === 'fired',
      );
    const words = inWeek(-1, before).map(wordAbout);
    expect(words).toHaveLength(1);
    expect(inWeek(0, [...before, ...words]).map(rests)).toEqual([true]);
  });

  it('about hard running rests until more of it is hard', () => {
    const week = (hardKilometres: number) => [
      ...easyWeeks(4, [10, 10, 10]).map((entry) => ({
        ...entry,
        fields: { ...entry.fields, hardDistanceMetres: 0 },
      })),
      planned(day(3), { kilometres: 10, kind: 'tempo', hardKilometres }),
      planned(day(5), { kilometres: 10, hardKilometres: 0 }),
    ];
    expect(restsAfter('intensity-jump', week(6), week(6))).toEqual([true]);
    expect(restsAfter('intensity-jump', week(6), week(5))).toEqual([true]);
    expect(restsAfter('intensity-jump', week(6), week(7))).toEqual([false]);
    expect(restsAfter('intensity-introduced', week(6), week(7))).toEqual([false]);
    expect(restsAfter('intensity-introduced', week(6), week(4))).toEqual([true]);
  });

  it('about a race comes back when an episode opens or the race before it comes nearer', () => {
    const race = [...easyWeeks(14), planned(day(5), { kind: 'race', kilometres: 10 })];
    const sore = [...race, pain(day(-1), 2)];
    const raced = (days: number) => [...race, run(day(days), { kind: 'race', kilometres: 10 })];
    expect(restsAfter('racing-introduced', race, race)).toEqual([true]);
    expect(restsAfter('racing-introduced', race, sore)).toEqual([false]);
    expect(restsAfter('racing-introduced', sore, race)).toEqual([true]);
    expect(restsAfter('racing-introduced', raced(-7), raced(-4))).toEqual([false]);
    expect(restsAfter('racing-introduced', raced(-4), raced(-7))).toEqual([true]);
  });

  it('about pain comes back with more pain, and rests with less', () => {
    const sore = (level: number) => [pain(day(1), level)];
    expect(restsAfter('pain-too-high', sore(7), sore(8))).toEqual([false]);
    expect(restsAfter('pain-too-high', sore(7), sore(6))).toEqual([true]);
    expect(restsAfter('pain-watch', sore(3), sore(4))).toEqual([false]);
    const limping = [pain(day(1), 1, { signs: ['changed-gait'] })];
    expect(restsAfter('pain-too-high', sore(10), limping)).toEqual([false]);
  });

  it.each([
    ['nerve-signs', 'tingling', 'numbness'],
    ['urgent-signs', 'weakness', 'foot-drop'],
    ['emergency-signs', 'both-legs', 'bladder-trouble'],
  ] as const)(
    'of %s is about these signs: a new one brings it back, beside or in place of the old',
    (rule, old, added) => {
      const having = (...signs: (typeof old | typeof added)[]) => [pain(day(1), 3, { signs })];
      expect(restsAfter(rule, having(old), having(old))).toEqual([true]);
      expect(restsAfter(rule, having(old), having(old, added))).toEqual([false]);
      expect(restsAfter(rule, having(old), having(added))).toEqual([false]);
      expect(restsAfter(rule, having(added, old), having(old, added))).toEqual([true]);
    },
  );

  it('about rest comes back when the rest grows by a day', () => {
    const rested = (days: number) => [
      ...easyWeeks(3),
      pain(day(-10), 2),
      run(day(-1)),
      planned(day(days)),
      planned(day(days + 2)),
      planned(day(6)),
    ];
    expect(restsAfter('complete-rest', rested(3), rested(3))).toEqual([true]);
    expect(restsAfter('complete-rest', rested(3), rested(4))).toEqual([false]);
    expect(restsAfter('complete-rest', rested(4), rested(3))).toEqual([true]);
  });

  it('about slippery ground comes back when the run is hard or the spot is sore', () => {
    const snow = (kind: string) => [...easyWeeks(2), planned(day(4), { kind, surface: 'snow' })];
    const sore = pain(day(0), 1);
    expect(restsAfter('slippery-surface', snow('easy'), snow('easy'))).toEqual([true]);
    expect(restsAfter('slippery-surface', snow('easy'), snow('tempo'))).toEqual([false]);
    expect(restsAfter('slippery-surface', snow('tempo'), [...snow('tempo'), sore])).toEqual([
      false,
    ]);
    const twice = [...snow('easy'), planned(day(4), { surface: 'ice' })];
    expect(restsAfter('slippery-surface', snow('easy'), twice)).toEqual([true, false]);
  });

  it('about sitting comes back with more of it', () => {
    const sat = (minutes: number, fields: object = {}) => [sitting(day(1), minutes, fields)];
    const unbroken = { longestUnbrokenMinutes: 120 };
    expect(restsAfter('long-sitting', sat(500), sat(500))).toEqual([true]);
    expect(restsAfter('long-sitting', sat(500), sat(510))).toEqual([false]);
    expect(restsAfter('long-sitting', sat(500), sat(500, unbroken))).toEqual([false]);
    expect(restsAfter('long-sitting', sat(500, unbroken), sat(490, unbroken))).toEqual([true]);
  });
});

const fired = (entries: readonly Entry[]) =>
  judged(entries).filter(({ status }) => status === 'fired');
const worse = (severity: Flag['severity']) => SEVERITIES[SEVERITIES.indexOf(severity) + 1];

describe('whatever is in the history', LONG, () => {
  it('no two flags of one rule are about the same', () => {
    fc.assert(
      fc.property(anyHistory, (entries) => {
        const keys = fired(entries).map(({ rule, about }) => `${rule} ${about}`);
        expect(keys).toEqual([...new Set(keys)]);
      }),
      RUNS,
    );
  });

  it('every flag can be acknowledged, and then rests; nothing else about it changes', () => {
    fc.assert(
      fc.property(anyHistory, (entries) => {
        const before = fired(entries);
        const after = fired([...entries, ...before.map(wordAbout)]);
        expect(after.map(({ acknowledgement: _, ...rest }) => rest)).toEqual(
          before.map(({ acknowledgement: _, ...rest }) => rest),
        );
        for (const { acknowledgement } of after) {
          expect(Acknowledgement.safeParse(acknowledgement).error).toBeUndefined();
        }
      }),
      RUNS,
    );
  });

  it('a word that was said about something milder or less does not hold', () => {
    const milder = (found: Flag, by: number): Entry => {
      const word = wordAbout(found);
      const severity = worse(found.severity);
      const fields = severity && by > 1 ? { severity } : { extent: found.extent - by };
      return { ...word, fields: { ...word.fields, ...fields } };
    };
    fc.assert(
      fc.property(anyHistory, fc.double({ min: 0.001, max: 2, noNaN: true }), (entries, by) => {
        const words = fired(entries).map((found) => milder(found, by));
        expect(fired([...entries, ...words]).filter(rests)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('a word that was said about something louder or more holds', () => {
    const more = (found: Flag): Entry => {
      const word = wordAbout(found);
      return {
        ...word,
        fields: { ...word.fields, severity: 'emergency', extent: found.extent + 1 },
      };
    };
    fc.assert(
      fc.property(anyHistory, (entries) => {
        const before = fired(entries);
        expect(fired([...entries, ...before.map(more)]).every(rests)).toBe(true);
      }),
      RUNS,
    );
  });
});
