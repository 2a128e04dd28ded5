import { BEYOND_TENDON_PAIN, signsOf } from '../../body/sign-families.ts';
import type { Moment, Symptom } from '../../body/symptom.ts';
import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { type PainReading, painReadingsOf } from '../../rules/looking/pain-readings.ts';
import { isSameSpot } from '../../rules/looking/standing-symptoms.ts';
import type { Situation } from '../../rules/rule.ts';
import type { StepOnDay } from './steps-done.ts';

/** How it was after a step, and the entry that says so where one does. */
export type AfterStep =
  /** Logged, and none of it speaks against the next step. */
  | { readonly outcome: 'well' }
  /** Nobody logged how it was. It counts, and that is said. */
  | { readonly outcome: 'not-logged' }
  /** Its next morning is still to come. It counts until then. */
  | { readonly outcome: 'waiting' }
  /** There is pain, and nothing before the step to hold it against. It does not count. */
  | { readonly outcome: 'unclear'; readonly entry: Symptom }
  /** Higher than the step that pain had led back to, and nobody logged how it was. It does not count. */
  | { readonly outcome: 'too-soon' }
  | { readonly outcome: 'pain'; readonly reason: PainReason; readonly entry: Symptom };

export type Outcome = AfterStep['outcome'];

export type PainReason = 'too-high' | 'worse-next-morning' | 'signs' | 'walk-with-pain';

type Step = StepOnDay & {
  /** The day of the step after it. */
  readonly nextDate?: IsoDate | undefined;
};

/**
 * How it was from a step until the next, in every spot, by what was logged up to today. Pain is too
 * high as the pain rules read it; the next morning must not be worse than before the step.
 */
export function afterStep(step: Step, situation: Situation): AfterStep {
  const entries = entriesAfter(step, situation);
  const readings = painReadingsOf(entries, situation);
  const found =
    first('signs', entries.filter(hasSigns)) ??
    first('too-high', entriesOf(readings.filter(({ level }) => level === 'too-high'))) ??
    first(
      'worse-next-morning',
      entriesOf(readings.filter((one) => isWorse(one, step, situation))),
    ) ??
    first(
      'walk-with-pain',
      entries.filter((entry) => spoilsWalk(entry, step)),
    );
  return found ?? withoutPain(entries, readings, step, situation);
}

function withoutPain(
  entries: readonly Symptom[],
  readings: readonly PainReading[],
  step: Step,
  situation: Situation,
): AfterStep {
  const unclear = readings.find(
    (reading) =>
      isMorningAfter(reading.entry, step) &&
      reading.entry.pain > 0 &&
      riseOf(reading, step, situation) === undefined,
  );
  if (unclear) return { outcome: 'unclear', entry: unclear.entry };
  if (entries.some((entry) => isOfDay(entry, step) || isMorningAfter(entry, step))) {
    return { outcome: 'well' };
  }
  return { outcome: step.date === situation.today ? 'waiting' : 'not-logged' };
}

const DURING_AND_AFTER: ReadonlySet<Moment> = new Set(['during', 'after']);
const BEFORE_TRAINING: ReadonlySet<Moment> = new Set(['next-morning', 'before']);

function entriesAfter(step: Step, { history, today }: Situation): readonly Symptom[] {
  const { date, nextDate } = step;
  return history.symptoms.filter((entry) => {
    if (entry.date < date || entry.date > today) return false;
    if (entry.date === date) return isOfDay(entry, step);
    if (nextDate === undefined || entry.date < nextDate) return true;
    return entry.date === nextDate && BEFORE_TRAINING.has(entry.moment);
  });
}

function isOfDay({ date, moment }: Symptom, step: StepOnDay): boolean {
  return date === step.date && DURING_AND_AFTER.has(moment);
}

function isMorningAfter({ date, moment }: Symptom, step: StepOnDay): boolean {
  return moment === 'next-morning' && date === addDays(step.date, 1);
}

function hasSigns(entry: Symptom): boolean {
  return signsOf(entry, BEYOND_TENDON_PAIN).length > 0;
}

function isWorse(reading: PainReading, step: Step, situation: Situation): boolean {
  return isMorningAfter(reading.entry, step) && (riseOf(reading, step, situation) ?? 0) > 0;
}

/** Points above before the step; where that was not logged, above the morning of its day. */
function riseOf({ entry, rise }: PainReading, step: Step, { history }: Situation) {
  if (rise !== undefined) return rise;
  const mornings = history.symptoms.filter(
    (other) =>
      other.date === step.date &&
      other.moment === 'next-morning' &&
      isSameSpot(other, entry) &&
      !hasSigns(other),
  );
  return mornings.length > 0
    ? entry.pain - Math.min(...mornings.map(({ pain }) => pain))
    : undefined;
}

/** The walk comes before running only when it is free of pain. */
function spoilsWalk(entry: Symptom, step: Step): boolean {
  return step.step === 'walk' && isOfDay(entry, step) && entry.pain > 0;
}

function entriesOf(readings: readonly PainReading[]): readonly Symptom[] {
  return readings.map(({ entry }) => entry);
}

function first(reason: PainReason, [entry]: readonly Symptom[]): AfterStep | undefined {
  return entry && { outcome: 'pain', reason, entry };
}
