import { storedAnswers } from '../../../shared/body/sign-answers.ts';
import type { Symptom } from '../../../shared/body/symptom.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { weekOf } from '../../../shared/calendar/iso-week.ts';
import { emergencySigns } from '../../../shared/rules/emergency-signs.ts';
import { situationOf } from '../../../shared/rules/situation.ts';
import { SymptomId } from '../../../shared/units/ids.ts';
import type { History } from '../../../shared/week/history.ts';
import type { SymptomDraft } from './symptom-draft.ts';

/**
 * Would what is filled in so far be an emergency, by the rule? A sign of one leg can be one on
 * both sides: with another spot of the form, or with what is logged.
 */
export function isEmergency(
  draft: SymptomDraft,
  history: History,
  today: IsoDate,
  edited?: Symptom | undefined,
): boolean {
  const { date = today, moment = 'after' } = draft;
  const others = history.symptoms.filter(({ id }) => id !== edited?.id);
  const highest = others.reduce((most, { id }) => Math.max(most, id), 0);
  const entries = draft.spots
    .filter(({ signs }) => Object.values(signs).includes(true))
    .map(
      ({ region, side, signs, pain = 0 }, place): Symptom => ({
        ...{ date, moment, region, side, pain, ...storedAnswers(signs) },
        ...{ id: SymptomId.parse(highest + place + 1), athleteId: history.athlete.id },
      }),
    );
  if (entries.length === 0) return false;
  const symptoms = [...others, ...entries];
  const week = weekOf(date, history.athlete.weekStart);
  return emergencySigns
    .judge(situationOf({ ...history, symptoms }, week, today))
    .some((answer) => answer.status === 'fired' && answer.date === date);
}
