import { type Athlete, AthleteSettings } from '../../../shared/training/athlete.ts';
import { type Problems, problemsOfIssues } from '../form/problems.ts';
import { parseDecimal } from '../workout/decimal.ts';

/** The settings of an athlete as they stand in the form. */
export type AthleteDraft = Pick<Athlete, 'name' | 'units' | 'weekStart'> & {
  readonly zoneThreeHeartRate: string;
};

/** The settings as the form shows them; for a new athlete kilometres and weeks from Monday. */
export function athleteDraftOf(athlete: Athlete | undefined): AthleteDraft {
  const { name = '', units = 'kilometres', weekStart = 'monday' } = athlete ?? {};
  return { name, units, weekStart, zoneThreeHeartRate: `${athlete?.zoneThreeHeartRate ?? ''}` };
}

export type CheckedAthlete =
  | { readonly ok: true; readonly settings: ReturnType<typeof AthleteSettings.parse> }
  | { readonly ok: false; readonly problems: Problems };

/** The settings that the form describes, or what is wrong with them. */
export function checkAthlete(draft: AthleteDraft): CheckedAthlete {
  const values = { ...draft, zoneThreeHeartRate: parseDecimal(draft.zoneThreeHeartRate) };
  const result = AthleteSettings.safeParse(values);
  return result.success
    ? { ok: true, settings: result.data }
    : { ok: false, problems: problemsOfIssues(result.error.issues, values, {}) };
}
