import { type Sitting, SittingDay, stretchesFit } from '../../../shared/body/sitting.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { DurationTexts } from '../../ui/duration-field.tsx';
import { type Problems, problemsOfIssues } from '../form/problems.ts';
import { durationTexts } from '../workout/draft.ts';
import { durationOf } from '../workout/read-draft.ts';

/** A day of sitting as it stands in the form. */
export type SittingDraft = {
  readonly total: DurationTexts;
  readonly longest: DurationTexts;
  readonly beforeRun: DurationTexts;
  readonly hardSeat: boolean | undefined;
};

const EMPTY: DurationTexts = { hours: '', minutes: '', seconds: '' };

/** The day's entry as the form shows it, or an empty form. */
export function sittingDraftOf(sitting: Sitting | undefined): SittingDraft {
  return {
    total: texts(sitting?.totalMinutes),
    longest: texts(sitting?.longestUnbrokenMinutes),
    beforeRun: texts(sitting?.beforeRunMinutes),
    hardSeat: sitting?.hardSeat,
  };
}

export type CheckedSitting =
  | { readonly ok: true; readonly day: SittingDay }
  | { readonly ok: false; readonly problems: Problems };

/** The day of sitting that the form describes, or what is wrong with it. */
export function checkSitting(draft: SittingDraft, date: IsoDate): CheckedSitting {
  const values = {
    date,
    totalMinutes: minutesOf(draft.total),
    longestUnbrokenMinutes: minutesOf(draft.longest),
    beforeRunMinutes: minutesOf(draft.beforeRun),
    hardSeat: draft.hardSeat,
  };
  const result = SITTING.safeParse(values);
  return result.success
    ? { ok: true, day: result.data }
    : { ok: false, problems: problemsOfIssues(result.error.issues, values, NEEDED) };
}

const SITTING = SittingDay.refine(stretchesFit, {
  message: 'a stretch of sitting must not be longer than the total of the day',
  path: ['totalMinutes'],
});

const NEEDED = { totalMinutes: 'say how long in all, in hours and minutes' };

function minutesOf(duration: DurationTexts): number | undefined {
  const seconds = durationOf(duration);
  return seconds === undefined ? undefined : seconds / 60;
}

function texts(minutes: number | undefined): DurationTexts {
  return minutes === undefined ? EMPTY : durationTexts(minutes * 60);
}
