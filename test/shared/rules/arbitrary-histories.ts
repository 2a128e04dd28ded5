import fc from 'fast-check';
import { Finding } from '../../../shared/body/finding.ts';
import { Moment, Region, Side, Sign } from '../../../shared/body/symptom.ts';
import { Exercise } from '../../../shared/routine/exercise.ts';
import { Kind } from '../../../shared/training/kind.ts';
import { ReturnStep } from '../../../shared/training/return-step.ts';
import { Sport } from '../../../shared/training/sport.ts';
import { Surface } from '../../../shared/training/surface.ts';
import { closed, day, type Entry, exercised, pain, planned, run, sitting } from '../histories.ts';

/** From well before the longest window to after the judged week. */
const anyDay = fc.integer({ min: -110, max: 10 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const distances = fc
  .record({
    kilometres: fc.integer({ min: 0, max: 420 }).map((tenths) => tenths / 10),
    hardShare: maybe(fc.integer({ min: 0, max: 10 })),
  })
  .map(({ kilometres, hardShare }) => ({
    kilometres,
    hardKilometres: hardShare === undefined ? undefined : (kilometres * hardShare) / 10,
  }));

/** Most runs are no step of the way back. */
const NO_STEPS = Array.from({ length: 30 }, () => undefined);

const workout = fc
  .record({
    sport: fc.constantFrom('run', 'run', 'run', ...Sport.options),
    kind: fc.constantFrom(...Kind.options),
    surface: maybe(fc.constantFrom(...Surface.options)),
    warmUp: maybe(fc.boolean()),
    returnStep: fc.constantFrom(...NO_STEPS, ...ReturnStep.options),
    distances: fc.option(distances, { nil: {} }),
  })
  .map(({ distances: known, ...fields }) => ({ ...fields, ...known, minutes: 50 }));

export const anyWorkout: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .tuple(anyDay, workout, fc.boolean())
    .map(([days, fields, isKindKnown]) =>
      run(day(days), { ...fields, kind: isKindKnown ? fields.kind : undefined }),
    ),
  fc.tuple(anyDay, workout).map(([days, fields]) => planned(day(days), fields)),
);

const symptomFields = fc.record({
  moment: fc.constantFrom(...Moment.options),
  region: fc.constantFrom(...Region.options.slice(0, 3)),
  side: fc.constantFrom(...Side.options),
  signs: maybe(fc.uniqueArray(fc.constantFrom(...Sign.options), { maxLength: 2 })),
  findings: maybe(fc.dictionary(fc.constantFrom(...Finding.options), fc.boolean(), { maxKeys: 3 })),
});

const anyPain = fc.integer({ min: 0, max: 10 });

export const anySymptom: fc.Arbitrary<Entry> = fc
  .tuple(fc.integer({ min: -20, max: 6 }), anyPain, symptomFields)
  .map(([days, level, { signs, ...fields }]) =>
    pain(day(days), level, signs ? { ...fields, signs } : fields),
  );

const anySitting = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 700 }), fc.boolean())
  .map(([days, total, hardSeat]) =>
    sitting(day(days), total, { hardSeat, longestUnbrokenMinutes: total / 2 }),
  );

const anyExercise = fc
  .tuple(fc.integer({ min: -30, max: 2 }), fc.constantFrom(...Exercise.options))
  .map(([days, exercise]) => exercised(day(days), exercise));

const dateOf = ({ fields }: Entry) => String(fields.date);

export const anyHistory: fc.Arbitrary<Entry[]> = fc
  .tuple(
    fc.array(anyWorkout, { maxLength: 40 }),
    fc.array(anySymptom, { maxLength: 12 }),
    // A day has one entry of sitting, and each exercise once.
    fc.uniqueArray(anySitting, { maxLength: 3, selector: dateOf }),
    fc.uniqueArray(anyExercise, {
      maxLength: 6,
      selector: ({ fields }) => `${fields.date} ${fields.exercise}`,
    }),
    fc.array(
      anyDay.map((days) => closed(day(days))),
      { maxLength: 2 },
    ),
  )
  .map((parts) => parts.flat());
