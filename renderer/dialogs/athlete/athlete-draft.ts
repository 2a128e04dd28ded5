import { type Athlete, AthleteSettings } from '../../../shared/training/athlete.ts';
import type { CrossTrainingSport } from '../../../shared/training/sport.ts';
import { type Problems, problemsOfIssues } from '../form/problems.ts';
import { parseDecimal } from '../workout/decimal.ts';

/** The settings of an athlete as they stand in the form. */
export type AthleteDraft = Pick<Athlete, 'name' | 'units' | 'weekStart'> & {
  readonly zoneThreeHeartRate: string;
  readonly sportsOutOfReach: readonly CrossTrainingSport[];
  readonly preferredSports: readonly CrossTrainingSport[];
  /** 1 is Monday, 7 is Sunday. */
  readonly daysOff: readonly number[];
  readonly mostMinutes: string;
};

/** The settings as the form shows them; for a new athlete kilometres and weeks from Monday. */
export function athleteDraftOf(athlete: Athlete | undefined): AthleteDraft {
  const { name = '', units = 'kilometres', weekStart = 'monday' } = athlete ?? {};
  const { sportsOutOfReach = [], preferredSports = [], daysOff = [] } = athlete ?? {};
  return {
    ...{ name, units, weekStart, sportsOutOfReach, preferredSports, daysOff },
    zoneThreeHeartRate: `${athlete?.zoneThreeHeartRate ?? ''}`,
    mostMinutes: `${athlete?.mostMinutes ?? ''}`,
  };
}

export type Settings = ReturnType<typeof AthleteSettings.parse>;

export type CheckedAthlete =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: Problems };

/** The settings that the form describes, or what is wrong with them. */
export function checkAthlete(draft: AthleteDraft): CheckedAthlete {
  const { sportsOutOfReach, preferredSports, daysOff, ...plain } = draft;
  const values = {
    ...plain,
    zoneThreeHeartRate: parseDecimal(draft.zoneThreeHeartRate),
    mostMinutes: parseDecimal(draft.mostMinutes),
    ...(daysOff.length > 0 && { daysOff }),
    ...(sportsOutOfReach.length > 0 && { sportsOutOfReach }),
    ...(preferredSports.length > 0 && { preferredSports }),
  };
  const result = AthleteSettings.safeParse(values);
  return result.success
    ? { ok: true, settings: result.data }
    : { ok: false, problems: problemsOfIssues(result.error.issues, values, {}) };
}
