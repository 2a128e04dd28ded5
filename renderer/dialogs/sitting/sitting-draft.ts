import {
  type Sitting,
  SittingDay,
  STRETCHES_MESSAGE,
  stretchesFit,
} from '../../../shared/body/sitting.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { DurationTexts } from '../../ui/duration-field.tsx';
import { type Problems, problemsOfIssues } from '../form/problems.ts';
import { durationTexts } from '../workout/draft.ts';
import { durationOf } from '../workout/read-draft.ts';
import { type HourTexts, NO_HOURS, problemOfHours, sumOfHours } from './hours.ts';

/** A day of sitting as it stands in the form. */
export type SittingDraft = {
  readonly total: DurationTexts;
  readonly longest: DurationTexts;
  readonly beforeRun: DurationTexts;
  readonly driving: DurationTexts;
  readonly hardSeat: boolean | undefined;
  /** A help to find the total: the hours themselves are not kept. */
  readonly hours: HourTexts;
};

const EMPTY: DurationTexts = { hours: '', minutes: '', seconds: '' };

/** The day's entry as the form shows it, or an empty form. */
export function sittingDraftOf(sitting: Sitting | undefined): SittingDraft {
  return {
    total: texts(sitting?.totalMinutes),
    longest: texts(sitting?.longestUnbrokenMinutes),
    beforeRun: texts(sitting?.beforeRunMinutes),
    driving: texts(sitting?.drivingMinutes),
    hardSeat: sitting?.hardSeat,
    hours: NO_HOURS,
  };
}

/** The form once hours are filled in: they add up to the total by themselves. */
export function withHours(draft: SittingDraft, hours: HourTexts): SittingDraft {
  const sum = sumOfHours(hours);
  return { ...draft, hours, total: sum === undefined ? draft.total : texts(sum) };
}

/** The form with what was measured; what cannot be measured stays as it is. */
export function withMeasured(draft: SittingDraft, measured: SittingDay): SittingDraft {
  const { totalMinutes, longestUnbrokenMinutes } = measured;
  return { ...draft, total: texts(totalMinutes), longest: texts(longestUnbrokenMinutes) };
}

export type CheckedSitting =
  | { readonly ok: true; readonly day: SittingDay }
  | { readonly ok: false; readonly problems: Problems };

/** The day of sitting that the form describes, or what is wrong with it. */
export function checkSitting(draft: SittingDraft, date: IsoDate): CheckedSitting {
  const wrongHour = problemOfHours(draft.hours);
  if (wrongHour)
    return { ok: false, problems: { fields: [{ field: 'hours', reason: wrongHour }] } };
  const values = {
    date,
    totalMinutes: minutesOf(draft.total),
    longestUnbrokenMinutes: minutesOf(draft.longest),
    beforeRunMinutes: minutesOf(draft.beforeRun),
    drivingMinutes: minutesOf(draft.driving),
    hardSeat: draft.hardSeat,
  };
  const result = SITTING.safeParse(values);
  return result.success
    ? { ok: true, day: result.data }
    : { ok: false, problems: problemsOfIssues(result.error.issues, values, NEEDED) };
}

const SITTING = SittingDay.refine(stretchesFit, STRETCHES_MESSAGE);

const NEEDED = { totalMinutes: 'say how long in all, in hours and minutes' };

export function minutesOf(duration: DurationTexts): number | undefined {
  const seconds = durationOf(duration);
  return seconds === undefined ? undefined : seconds / 60;
}

function texts(minutes: number | undefined): DurationTexts {
  return minutes === undefined ? EMPTY : durationTexts(minutes * 60);
}
