import type { Symptom } from '../../body/symptom.ts';
import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { formatDay, formatNumber } from '../../words/format.ts';
import { MOMENT_NAMES } from '../../words/names.ts';
import { lacking, QUIET } from '../answers.ts';
import type { Remedy } from '../flag.ts';
import type { Answer, Situation } from '../rule.ts';
import { daysSinceLogged, oldNews } from './looked-at.ts';
import type { PainReading } from './pain-readings.ts';
import { symptomSubject } from './present-signs.ts';
import { hasRecentSymptoms, placeOf, standingSymptoms } from './standing-symptoms.ts';

export type PainEvidence = {
  readonly date: IsoDate;
  readonly place: string;
  /** The highest pain of the entries, 0 to 10, and when it was. */
  readonly pain: number;
  readonly moment: string;
  /** Points from before training to the next morning, where both are known. */
  readonly rise: number | null;
  readonly changedGait: boolean;
  /** Days since it was logged; null while that is fresh. */
  readonly daysAgo: number | null;
};

/** One answer for the entries of one day and spot. */
export function painFired(
  readings: readonly PainReading[],
  remedies: readonly Remedy[],
  situation: Situation,
): readonly Answer<PainEvidence>[] {
  const highest = readings.toSorted((one, other) => other.entry.pain - one.entry.pain)[0]?.entry;
  if (!highest) return [];
  const rises = readings.flatMap(({ rise }) => rise ?? []);
  return [
    {
      status: 'fired',
      severity: 'caution',
      date: highest.date,
      evidence: {
        date: highest.date,
        place: placeOf(highest),
        pain: highest.pain,
        moment: MOMENT_NAMES[highest.moment].toLowerCase(),
        rise: rises.length > 0 ? Math.max(...rises) : null,
        changedGait: readings.some(({ changedGait }) => changedGait),
        daysAgo: daysSinceLogged(highest.date, situation),
      },
      subjects: readings.map(({ entry }) => symptomSubject(entry)),
      remedies,
    },
  ];
}

/** Quiet when pain was logged around training and nothing is undecided; else what is missing. */
export function painUnfired(
  situation: Situation,
  readings: readonly PainReading[],
  isUndecided: (reading: PainReading) => boolean,
) {
  const undecided = readings.find(isUndecided);
  if (undecided) return lacking(beforeMissing(undecided.entry));
  if (readings.length > 0) return QUIET;
  if (standingSymptoms(situation, () => true).length > 0) {
    return lacking(
      'What is logged is not pain around training, or comes with signs of a nerve, which a pain number does not judge.',
    );
  }
  return hasRecentSymptoms(situation)
    ? lacking('The episode is closed, and no pain is logged since.')
    : lacking('No pain is logged in this week or the seven days before it.');
}

function beforeMissing({ date, ...spot }: Symptom): string {
  return `There is no entry before the run of ${formatDay(addDays(date, -1))} for the ${placeOf(spot)}, so the morning of ${formatDay(date)} has nothing to stand against.`;
}

/** `Wed 18 Nov, sit bone, right: pain 6 of 10 after training; 2 points above before training.` */
export function painSeen(seen: PainEvidence, limit: string): string {
  const { rise } = seen;
  const parts = [
    `pain ${formatNumber(seen.pain)} of 10 ${seen.moment}`,
    rise !== null && rise > 0 && `the next morning ${formatNumber(rise)} above before training`,
    seen.changedGait && 'a changed way of walking or running',
  ].filter((part) => typeof part === 'string');
  return `${formatDay(seen.date)}, ${seen.place}: ${parts.join('; ')}. ${limit}${oldNews(seen.date, seen.daysAgo)}`;
}

/** More pain is worse, so is more of a rise; a changed gait is worse than any number. */
export function painExtent({ pain, rise, changedGait }: PainEvidence): number {
  return pain + Math.max(0, rise ?? 0) + (changedGait ? BEYOND_ANY_NUMBER : 0);
}

/** More than the highest pain and the highest rise together. */
const BEYOND_ANY_NUMBER = 21;
