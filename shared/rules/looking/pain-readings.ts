import { BEYOND_TENDON_PAIN, signsOf } from '../../body/sign-families.ts';
import type { Moment, Symptom } from '../../body/symptom.ts';
import { addDays } from '../../calendar/iso-date.ts';
import type { Situation } from '../rule.ts';
import { onDay } from './days.ts';
import { isSameSpot, standingSymptoms } from './standing-symptoms.ts';

export const PAIN_THRESHOLDS = {
  tooHighAbove: {
    value: 5,
    unit: 'of 10',
    reason: 'Up to 5 was allowed in the trial of Silbernagel 2007.',
  },
  watchFrom: {
    value: 3,
    unit: 'of 10',
    reason: 'Our choice: the upper part of what that trial allowed.',
  },
  tooMuchRise: {
    value: 2,
    unit: 'points from before training to the next morning',
    reason: 'Our choice: the trial asked for pain to settle by the next morning.',
  },
};

/**
 * The trial speaks of pain during and after training. Before it and the next morning count too: what
 * hurts that much at rest hurts no less on a run. Pain while sitting is no word on training.
 */
const TRAINING_MOMENTS: ReadonlySet<Moment> = new Set([
  'before',
  'during',
  'after',
  'next-morning',
]);

/** One entry as the pain rules read it. */
export type PainReading = {
  readonly entry: Symptom;
  readonly level: 'too-high' | 'watch' | 'fine';
  readonly changedGait: boolean;
  /** Points from before training to this morning, where both are known. */
  readonly rise: number | undefined;
  /** A run on the day before has no entry before it, so the morning has nothing to stand against. */
  readonly lacksBefore: boolean;
};

/** How the entries that stand are to be read. Those with signs of a nerve are not, but for the gait. */
export function painReadings(situation: Situation): readonly PainReading[] {
  return standingSymptoms(situation, isRead).map((entry) => readingOf(entry, situation));
}

/** The same for these entries, whether they still stand or not. */
export function painReadingsOf(
  entries: readonly Symptom[],
  situation: Situation,
): readonly PainReading[] {
  return entries.filter(isRead).map((entry) => readingOf(entry, situation));
}

function isRead(entry: Symptom): boolean {
  return isJudgedByPain(entry) || hasChangedGait(entry);
}

function isJudgedByPain(entry: Symptom): boolean {
  return TRAINING_MOMENTS.has(entry.moment) && signsOf(entry, BEYOND_TENDON_PAIN).length === 0;
}

function hasChangedGait({ signs }: Symptom): boolean {
  return signs?.includes('changed-gait') ?? false;
}

function readingOf(entry: Symptom, situation: Situation): PainReading {
  const changedGait = hasChangedGait(entry);
  if (!isJudgedByPain(entry)) {
    return { entry, level: 'too-high', changedGait, rise: undefined, lacksBefore: false };
  }
  const before = painBefore(entry, situation);
  const rise = before === undefined ? undefined : entry.pain - before;
  const lacksBefore =
    entry.moment === 'next-morning' && before === undefined && ranTheDayBefore(entry, situation);
  return { entry, level: levelOf(entry.pain, rise, changedGait), changedGait, rise, lacksBefore };
}

function levelOf(pain: number, rise = 0, changedGait = false): PainReading['level'] {
  const { tooHighAbove, tooMuchRise, watchFrom } = PAIN_THRESHOLDS;
  if (changedGait || pain > tooHighAbove.value || rise >= tooMuchRise.value) return 'too-high';
  return pain >= watchFrom.value || rise > 0 ? 'watch' : 'fine';
}

/** The least pain before training on the day before a morning, in the same spot. */
function painBefore(morning: Symptom, { history }: Situation): number | undefined {
  if (morning.moment !== 'next-morning') return undefined;
  const pains = onDay(history.symptoms, addDays(morning.date, -1))
    .filter((entry) => entry.moment === 'before' && isSameSpot(entry, morning))
    .filter(isJudgedByPain)
    .map(({ pain }) => pain);
  return pains.length > 0 ? Math.min(...pains) : undefined;
}

function ranTheDayBefore({ date }: Symptom, { runs }: Situation): boolean {
  return onDay(runs, addDays(date, -1)).some(({ status }) => status === 'done');
}
