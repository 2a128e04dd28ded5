import { emergencySigns } from '../emergency-signs.ts';
import type { Situation } from '../rule.ts';
import { urgentSigns } from '../urgent-signs.ts';

/** What a rule says that would ask for movement or exercises while a doctor comes first. */
export const DOCTOR_FIRST =
  'Signs are logged that need a doctor first. What movement is right is for the doctor to say.';

/** Do signs stand that need a doctor or a hospital before any movement or exercise is advised? */
export function isDoctorFirst(situation: Situation): boolean {
  return [emergencySigns.judge(situation), urgentSigns.judge(situation)]
    .flat()
    .some(({ status }) => status === 'fired');
}
