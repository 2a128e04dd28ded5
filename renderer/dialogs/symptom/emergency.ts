import type { Symptom } from '../../../shared/body/symptom.ts';
import { weekOf } from '../../../shared/calendar/iso-week.ts';
import { emergencySigns } from '../../../shared/rules/emergency-signs.ts';
import { EMERGENCY_SIGNS } from '../../../shared/rules/looking/signs.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import { SymptomId } from '../../../shared/units/ids.ts';
import type { History } from '../../../shared/week/history.ts';
import type { SymptomDraft } from './symptom-draft.ts';

/**
 * Would what is filled in so far be an emergency? By a sign that is one by itself at once, and by
 * the rule as soon as the side is known: a sign of one leg can be one on both sides.
 */
export function isEmergency(
  draft: SymptomDraft,
  history: History,
  today: History['symptoms'][number]['date'],
  edited?: Symptom | undefined,
): boolean {
  const { signs = [], side, date = today } = draft;
  if (signs.some((sign) => EMERGENCY_SIGNS.has(sign))) return true;
  if (side === undefined || signs.length === 0) return false;
  const entry: Symptom = {
    id: edited?.id ?? nextId(history),
    athleteId: history.athlete.id,
    date,
    side,
    signs: [...signs],
    // What the emergency rule does not look at.
    moment: draft.moment ?? 'after',
    region: draft.region ?? 'buttock',
    pain: draft.pain ?? 0,
  };
  const symptoms = [...history.symptoms.filter(({ id }) => id !== entry.id), entry];
  const week = weekOf(date, history.athlete.weekStart);
  return emergencySigns
    .judge(situationOf({ ...history, symptoms }, week, today))
    .some((answer) => answer.status === 'fired' && answer.date === date);
}

function nextId({ symptoms }: History): SymptomId {
  return SymptomId.parse(symptoms.reduce((highest, { id }) => Math.max(highest, id), 0) + 1);
}
