import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts';
import { addWeeks } from '../../../shared/calendar/iso-week.ts';
import { type Flag, SEVERITIES } from '../../../shared/rules/flag.ts';
import { RULE_IDS, type RuleId } from '../../../shared/rules/rule-id.ts';
import { judgeWeek } from '../../../shared/rules/rules.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import { day, type Entry, history, judged, TODAY, WEEK } from '../histories.ts';
import { anyHistory, anyWorkout } from './arbitrary-histories.ts';

/** Made-up weeks by the dozen take their time where other work shares the machine. */
const LONG = { timeout: 120_000 };

const RUNS = { numRuns: 150 };
const fired = (flags: readonly Flag[]) => flags.filter(({ status }) => status === 'fired');
const withoutWords = (flags: readonly Flag[]) => flags.map(({ words: _, ...flag }) => flag);

/** 0 when nothing fired; the louder, the more. */
const loudness = (flags: readonly Flag[]) =>
  Math.max(
    0,
    ...fired(flags).map(({ severity }) => SEVERITIES.length - SEVERITIES.indexOf(severity)),
  );

const dateOf = ({ fields }: Entry) => isoDate(String(fields.date));
const moved = (entry: Entry, days: number): Entry => ({
  ...entry,
  fields: { ...entry.fields, date: addDays(dateOf(entry), days) },
});

describe('whatever is in the history', LONG, () => {
  it('every rule answers: fired, or once that it is quiet or lacks data', () => {
    fc.assert(
      fc.property(anyHistory, (entries) => {
        const byRule = Map.groupBy(judged(entries), ({ rule }) => rule);
        expect([...byRule.keys()].sort()).toEqual([...RULE_IDS].sort());
        for (const flags of byRule.values()) {
          if (fired(flags).length < flags.length) expect(flags).toHaveLength(1);
        }
      }),
      RUNS,
    );
  });

  it('remedies name planned runs, and rides that were swapped from one', () => {
    fc.assert(
      fc.property(anyHistory, (entries) => {
        const sessions = new Map(history(entries).sessions.map((one) => [Number(one.id), one]));
        for (const remedy of judged(entries).flatMap(({ remedies }) => remedies)) {
          if (remedy.type === 'plan') {
            expect(remedy.workout.date >= TODAY).toBe(true);
            continue;
          }
          const session = sessions.get(remedy.sessionId);
          expect(session?.swappedFrom?.sport ?? session?.sport).toBe('run');
          expect(session && session.date >= TODAY).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('moving all of it by weeks moves the flags by as much', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: -60, max: 60 }), (entries, weeks) => {
        const days = weeks * 7;
        const later = judgeWeek(
          situationOf(
            history(entries.map((entry) => moved(entry, days))),
            addWeeks(WEEK, weeks),
            addDays(TODAY, days),
          ),
        );
        const dated = (flags: readonly Flag[], shift: number) =>
          flags.map(({ rule, status, severity, date }) => ({
            rule,
            status,
            severity,
            date: addDays(date, shift),
          }));
        expect(dated(later, 0)).toEqual(dated(judged(entries), days));
      }),
      RUNS,
    );
  });

  it('weeks from Sunday judge a history that is one day earlier in the same way', () => {
    fc.assert(
      fc.property(anyHistory, (entries) => {
        const sunday = judgeWeek(
          situationOf(
            history(
              entries.map((entry) => moved(entry, -1)),
              { weekStart: 'sunday' },
            ),
            WEEK,
            addDays(TODAY, -1),
          ),
        );
        const told = (flags: readonly Flag[]) => flags.map(({ rule, status }) => [rule, status]);
        expect(told(sunday)).toEqual(told(judged(entries)));
      }),
      RUNS,
    );
  });

  it('kilometres or miles give the same flags but for the words', () => {
    fc.assert(
      fc.property(anyHistory, (entries) => {
        const miles = judged(entries, { units: 'miles' });
        expect(withoutWords(miles)).toEqual(withoutWords(judged(entries)));
        expect(JSON.stringify(miles.map(({ words }) => words.seen))).not.toMatch(/\d km/);
      }),
      RUNS,
    );
  });
});

describe('one run less', LONG, () => {
  const ABOUT_ONE_RUN: readonly RuleId[] = [
    'intensity-introduced',
    'racing-introduced',
    'longest-run-jump',
    'return-after-break',
    'hard-days-together',
    'provoking-work',
    'slippery-surface',
    'no-warm-up',
  ];
  const isSameDayAndSport = (one: Entry, other: Entry) =>
    one.fields.date === other.fields.date && one.fields.sport === other.fields.sport;
  const without = (entries: readonly Entry[], pick: number) => {
    const inWeek = entries.filter(
      (entry) =>
        (entry.entry === 'activity' || entry.entry === 'session') &&
        dateOf(entry) >= day(0) &&
        dateOf(entry) <= day(6),
    );
    const gone = inWeek[pick % Math.max(1, inWeek.length)];
    // A run that is taken out of the log does not bring back the session that it fulfilled.
    const isFulfilled = (entry: Entry) =>
      gone?.entry === 'activity' && entry.entry === 'session' && isSameDayAndSport(entry, gone);
    return {
      date: gone && dateOf(gone),
      rest: entries.filter((entry) => entry !== gone && !isFulfilled(entry)),
    };
  };
  const someWeek = fc
    .tuple(anyHistory, fc.array(anyWorkout, { maxLength: 30 }), fc.integer({ min: 0, max: 6 }))
    .map(([entries, more]) => [...entries, ...more]);

  it('raises no flag about a run on its day', () => {
    fc.assert(
      fc.property(someWeek, fc.nat(), (entries, pick) => {
        const { date, rest } = without(entries, pick);
        const onDay = (flags: readonly Flag[]) =>
          fired(flags)
            .filter((flag) => flag.date === date && ABOUT_ONE_RUN.includes(flag.rule))
            .map(({ rule }) => rule);
        const before = new Set(onDay(judged(entries)));
        for (const rule of onDay(judged(rest))) expect(before).toContain(rule);
      }),
      RUNS,
    );
  });

  it('makes the week’s distance no louder', () => {
    fc.assert(
      fc.property(someWeek, fc.nat(), (entries, pick) => {
        const of = (flags: readonly Flag[]) =>
          loudness(flags.filter(({ rule }) => rule === 'weekly-jump'));
        expect(of(judged(without(entries, pick).rest))).toBeLessThanOrEqual(of(judged(entries)));
      }),
      RUNS,
    );
  });
});
