import fc from 'fast-check';
import { Finding } from '../../../shared/body/finding.ts';
import { Moment, Region, Side, Sign } from '../../../shared/body/symptom.ts';
import { addDays, type IsoDate, isoDate } from '../../../shared/calendar/iso-date.ts';
import { type IsoWeek, isoWeek, weekOf } from '../../../shared/calendar/iso-week.ts';
import { Exercise } from '../../../shared/routine/exercise.ts';
import { SEVERITIES } from '../../../shared/rules/flag.ts';
import { RULE_IDS } from '../../../shared/rules/rule-id.ts';
import { Kind } from '../../../shared/training/kind.ts';
import { ReturnStep } from '../../../shared/training/return-step.ts';
import { CrossTrainingSport, Sport } from '../../../shared/training/sport.ts';
import { Surface } from '../../../shared/training/surface.ts';
import type { History } from '../../../shared/week/history.ts';
import { type Entry, exercised, history, pain, planned, run, sitting } from '../histories.ts';

/** A week to judge, and the day from which it is seen. */
export type OddWeek = {
  readonly history: History;
  readonly week: IsoWeek;
  readonly today: IsoDate;
};

/** Days around which everything happens: the ends of what can be logged, of years, a leap day. */
const FIRST_DAY = isoDate('1900-01-01');
const LAST_DAY = isoDate('2199-12-31');
const MIDDLES = ['2026-11-18', '2026-12-31', '2027-01-01', '2024-02-29', '2021-01-03'].map(isoDate);

const within = (date: IsoDate, days: number): IsoDate => {
  const moved = addDays(date, days);
  return moved < FIRST_DAY ? FIRST_DAY : moved > LAST_DAY ? LAST_DAY : moved;
};

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
/** Often the very ends of a range. */
const from = (least: number, most: number) =>
  fc.oneof(fc.constantFrom(least, most), fc.integer({ min: Math.ceil(least), max: most }));

const seconds = fc.oneof(
  fc.constantFrom(1, 59, 3_600, 86_400),
  fc.integer({ min: 1, max: 14_400 }),
);
const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const times = oneOf(['00:00:00', '07:30:00', '12:00:00', '23:59:59']);

const workout = fc
  .record({
    sport: oneOf(['run', 'run', 'run', ...Sport.options]),
    kind: oneOf(Kind.options),
    durationSeconds: seconds,
    distanceMetres: maybe(fc.oneof(fc.constantFrom(0, 0.1, 1_000_000), from(1, 60_000))),
    hardShare: maybe(share),
    hardTimeShare: maybe(share),
    rpe: from(0, 10),
    surface: maybe(oneOf(Surface.options)),
    warmUp: maybe(fc.boolean()),
    returnStep: maybe(oneOf(ReturnStep.options)),
    title: maybe(oneOf(['Park run', '走る 🏃', 'Track: 6 × 800 m'])),
  })
  .map(({ hardShare, hardTimeShare, ...fields }) => ({
    ...fields,
    hardDistanceMetres:
      hardShare === undefined ? undefined : (fields.distanceMetres ?? 9_000) * hardShare,
    hardDurationSeconds:
      hardTimeShare === undefined ? undefined : fields.durationSeconds * hardTimeShare,
  }));

const imported = fc.record({ kind: fc.constant(undefined), rpe: fc.constant(undefined) });

const symptom = fc.record({
  moment: oneOf(Moment.options),
  region: oneOf(Region.options),
  side: oneOf(Side.options),
  signs: maybe(fc.uniqueArray(oneOf(Sign.options))),
  findings: maybe(fc.dictionary(oneOf(Finding.options), fc.boolean())),
});

const word = fc.record({
  rule: oneOf(RULE_IDS),
  about: oneOf(['2026-11-16', '2026-11-18', 'from 2026-11-16', '2026-11-18 hip, left']),
  severity: oneOf(SEVERITIES),
  extent: fc.oneof(
    fc.constantFrom(-1, 0, 1e9),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  ),
  reason: fc.constant('I know'),
});

const athlete = fc.record({
  units: oneOf(['kilometres', 'miles']),
  weekStart: oneOf(['monday', 'sunday'] as const),
  zoneThreeHeartRate: maybe(fc.constantFrom(20, 260)),
  sportsOutOfReach: maybe(fc.uniqueArray(oneOf(CrossTrainingSport.options))),
  preferredSports: maybe(fc.uniqueArray(oneOf(CrossTrainingSport.options))),
  daysOff: maybe(fc.uniqueArray(fc.integer({ min: 1, max: 7 }))),
  mostMinutes: maybe(fc.constantFrom(0, 30, 1_440)),
});

/** Entries around a day, all of them such as the contract takes. */
function entriesAround(dates: fc.Arbitrary<IsoDate>): fc.Arbitrary<Entry[]> {
  const pains = fc.oneof(fc.constantFrom(0, 0.1, 10), fc.integer({ min: 0, max: 10 }));
  const done = fc
    .tuple(dates, workout, fc.option(imported, { nil: {} }), maybe(times))
    .map(([date, fields, lacks, time]) =>
      run(date, { ...fields, ...lacks, startedAt: time && `${date}T${time}` }),
    );
  const closure = fc
    .tuple(dates, oneOf(Region.options), oneOf(Side.options))
    .map(([date, region, side]): Entry => ({ entry: 'closure', fields: { date, region, side } }));
  const sat = fc
    .tuple(dates, from(0, 1_440), maybe(share), maybe(share), maybe(fc.boolean()))
    .map(([date, total, unbroken, before, hardSeat]) =>
      sitting(date, total, {
        longestUnbrokenMinutes: unbroken === undefined ? undefined : total * unbroken,
        beforeRunMinutes: before === undefined ? undefined : total * before,
        hardSeat,
      }),
    );
  const off = fc.tuple(dates, maybe(fc.boolean()), maybe(fc.constantFrom(0, 45, 1_440))).map(
    ([date, dayOff, mostMinutes]): Entry => ({
      entry: 'availability',
      fields: { date, dayOff, mostMinutes },
    }),
  );
  return fc
    .tuple(
      fc.array(done, { maxLength: 30 }),
      fc.array(
        fc.tuple(dates, workout).map(([date, fields]) => planned(date, fields)),
        { maxLength: 15 },
      ),
      fc.array(
        fc
          .tuple(dates, pains, symptom)
          .map(([date, level, fields]) => symptomEntry(date, level, fields)),
        { maxLength: 20 },
      ),
      fc.uniqueArray(sat, { maxLength: 8, selector: ({ fields }) => fields.date }),
      fc.array(closure, { maxLength: 3 }),
      fc.uniqueArray(off, { maxLength: 3, selector: ({ fields }) => fields.date }),
      fc.array(
        fc
          .tuple(dates, oneOf(Exercise.options))
          .map(([date, exercise]) => exercised(date, exercise)),
        { maxLength: 8 },
      ),
      fc.array(
        fc.tuple(dates, word).map(
          ([date, fields]): Entry => ({
            entry: 'acknowledgement',
            fields: { date, ...fields },
          }),
        ),
        { maxLength: 3 },
      ),
    )
    .map((parts) => parts.flat());
}

/** One spot, logged morning by morning up to a day, with one sport on every other day. */
const anyCourse = (last: IsoDate): fc.Arbitrary<Entry[]> =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 24 }),
      oneOf(Region.options),
      oneOf(['run', ...CrossTrainingSport.options] as const),
      fc.constantFrom(45, 120),
    )
    .map(([halves, region, sport, minutes]) =>
      halves.flatMap((half, ago) => {
        const date = within(last, -ago);
        const morning = pain(date, half / 2, { region, moment: 'next-morning' });
        return ago % 2 === 0 ? [morning] : [morning, run(date, { sport, minutes, kilometres: 8 })];
      }),
    );

function symptomEntry(date: IsoDate, level: number, fields: object): Entry {
  const entry = pain(date, level);
  return { ...entry, fields: { ...entry.fields, ...fields } };
}

/** A week that the contract takes: 2200-W01 begins in the last days that can be logged. */
const readable = (date: IsoDate, weekStart: 'monday' | 'sunday') => {
  const week = weekOf(date, weekStart);
  return week > '2199-W52' ? isoWeek('2199-W52') : week;
};

/** Odd but valid: seen from the past or the future, at the ends of time, doubles, 0 m and 24 h. */
export const anyOddWeek: fc.Arbitrary<OddWeek> = oneOf([FIRST_DAY, LAST_DAY, ...MIDDLES])
  .chain((middle) => {
    const near = fc.integer({ min: -40, max: 20 });
    const far = fc.integer({ min: -380, max: 380 });
    const dates = fc.oneof(near, near, near, far).map((days) => within(middle, days));
    const seenFrom = fc.integer({ min: -30, max: 30 }).map((days) => within(middle, days));
    const course = fc.option(anyCourse(middle), { nil: [] });
    const entries = fc.tuple(entriesAround(dates), course).map((parts) => parts.flat());
    return fc.tuple(fc.constant(middle), entries, athlete, seenFrom, maybe(dates));
  })
  .map(([middle, entries, settings, today, lastRunBefore]) => ({
    history: { ...history(entries, settings), ...(lastRunBefore && { lastRunBefore }) },
    week: readable(middle, settings.weekStart),
    today,
  }));
