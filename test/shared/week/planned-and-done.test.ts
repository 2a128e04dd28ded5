import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type IsoDate, isoDate } from '../../../shared/calendar/iso-date.ts';
import { addWeeks, type IsoWeek } from '../../../shared/calendar/iso-week.ts';
import type { Flag } from '../../../shared/rules/flag.ts';
import type { RuleId } from '../../../shared/rules/rule-id.ts';
import { readWeek } from '../../../shared/week/read-week.ts';
import { day, type Entry, history, TODAY, WEEK } from '../histories.ts';
import { anyHistory, anySymptom, anyWorkout } from '../rules/arbitrary-histories.ts';

const RUNS = { numRuns: 200 };

/** Each is about one day, and looks at that day and what was before it. */
const ABOUT_A_DAY: readonly RuleId[] = [
  'return-after-break',
  'intensity-introduced',
  'racing-introduced',
  'longest-run-jump',
  'hard-days-together',
  'provoking-work',
  'slippery-surface',
  'no-warm-up',
  'long-sitting',
];
/** Each sums or compares a whole week, what is ahead in it too, and says so in its words. */
const ABOUT_A_WEEK: readonly RuleId[] = [
  'aggravating-activity',
  'complete-rest',
  'intensity-jump',
  'weekly-jump',
  'no-strengthening',
];

type Seen = { readonly week?: IsoWeek; readonly today?: IsoDate };

const flagsOf = (entries: readonly Entry[], { week = WEEK, today = TODAY }: Seen = {}) =>
  // What a remedy may still edit is the plan's, which is what changes.
  readWeek(history(entries), week, today).flags.map(({ remedies: _, ...flag }) => flag);
const fired = (flags: readonly Omit<Flag, 'remedies'>[]) =>
  flags.filter(({ status }) => status === 'fired');
const dateOf = ({ fields }: Entry) => isoDate(String(fields.date));
const isPlanned = ({ entry }: Entry) => entry === 'session';

/** The entries, and the same with another plan after today. */
const twoPlans = fc
  .tuple(anyHistory, fc.array(anyWorkout.filter(isPlanned), { maxLength: 8 }), fc.nat())
  .map(([entries, added, kept]) => {
    const isAhead = (entry: Entry) => isPlanned(entry) && dateOf(entry) > TODAY;
    const before = entries.filter((entry) => !isAhead(entry));
    const ahead = entries.filter(isAhead);
    const other = [...ahead.slice(kept % (ahead.length + 1)), ...added.filter(isAhead)];
    return { one: [...before, ...ahead], other: [...before, ...other] };
  });

describe('editing what is planned after today', () => {
  const ofThePast = (entries: readonly Entry[]) =>
    fired(flagsOf(entries)).filter(
      ({ rule, date }) => date < TODAY && !ABOUT_A_WEEK.includes(rule),
    );

  it('changes no flag of a day that is past', () => {
    fc.assert(
      fc.property(twoPlans, ({ one, other }) => {
        expect(ofThePast(other)).toEqual(ofThePast(one));
      }),
      RUNS,
    );
  });

  it('changes nothing about a week that is past', () => {
    const lastWeek = (entries: readonly Entry[]) => flagsOf(entries, { week: addWeeks(WEEK, -1) });
    fc.assert(
      fc.property(twoPlans, ({ one, other }) => {
        expect(lastWeek(other)).toEqual(lastWeek(one));
      }),
      RUNS,
    );
  });
});

describe('a late log', () => {
  const lateDay = fc.integer({ min: -20, max: 1 }).map(day);
  const on = (entry: Entry, date: IsoDate): Entry => ({
    ...entry,
    fields: { ...entry.fields, date },
  });
  const anyActivity = anyWorkout.filter(({ entry }) => entry === 'activity');
  const late = fc
    .tuple(anyHistory, fc.oneof(anyActivity, anySymptom), lateDay)
    .map(([entries, entry, date]) => ({ entries, date, more: [...entries, on(entry, date)] }));

  it('changes no flag about a day before it', () => {
    const earlierThan = (entries: readonly Entry[], date: IsoDate) =>
      fired(flagsOf(entries)).filter((flag) => flag.date < date && ABOUT_A_DAY.includes(flag.rule));
    fc.assert(
      fc.property(late, ({ entries, date, more }) => {
        expect(earlierThan(more, date)).toEqual(earlierThan(entries, date));
      }),
      RUNS,
    );
  });

  it('changes nothing about a week before it', () => {
    fc.assert(
      fc.property(late, ({ entries, date, more }) => {
        const weeks = Math.floor(daysBetween(day(0), date) / 7);
        const week = addWeeks(WEEK, weeks - 1);
        const [after, before] = [flagsOf(more, { week }), flagsOf(entries, { week })];
        expect(fired(after)).toEqual(fired(before));
        // Where the log begins may be said of a week before it, too.
        const answers = (flags: typeof after) =>
          flags.map(({ rule, status }) => `${rule} ${status}`);
        expect(answers(after).toSorted()).toEqual(answers(before).toSorted());
      }),
      RUNS,
    );
  });
});

describe('moving all of it by days', () => {
  const moved = (entry: Entry, days: number): Entry => ({
    ...entry,
    fields: { ...entry.fields, date: addDays(dateOf(entry), days) },
  });
  const firstOf = day(0);
  const lastOf = day(6);

  it('moves the flags about a day by as much, wherever the weeks begin', () => {
    const ofDays = (entries: readonly Entry[], shift: number) =>
      [-1, 0, 1]
        .flatMap((weeks) =>
          fired(flagsOf(entries, { week: addWeeks(WEEK, weeks), today: addDays(TODAY, shift) })),
        )
        .filter(({ rule }) => ABOUT_A_DAY.includes(rule))
        .map(({ rule, severity, date }) => ({ rule, severity, date: addDays(date, -shift) }))
        .filter(({ date }) => date >= firstOf && date <= lastOf)
        .map(({ rule, severity, date }) => `${date} ${rule} ${severity}`)
        .toSorted();
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: -6, max: 6 }), (entries, days) => {
        const later = entries.map((entry) => moved(entry, days));
        expect(ofDays(later, days)).toEqual(ofDays(entries, 0));
      }),
      RUNS,
    );
  });
});

describe('kilometres or miles', () => {
  it('are the same week, but for the words', () => {
    fc.assert(
      fc.property(anyHistory, (entries) => {
        const inUnits = (units: string) => {
          const { flags, ...week } = readWeek(history(entries, { units }), WEEK, TODAY);
          return { ...week, flags: flags.map(({ words: _, ...flag }) => flag) };
        };
        expect(inUnits('miles')).toEqual(inUnits('kilometres'));
      }),
      RUNS,
    );
  });
});
