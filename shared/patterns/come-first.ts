import type { IsoDate } from '../calendar/iso-date.ts';
import { weekOf } from '../calendar/iso-week.ts';
import { emergencySigns } from '../rules/emergency-signs.ts';
import type { Severity } from '../rules/flag.ts';
import { nerveSigns } from '../rules/nerve-signs.ts';
import type { RuleId } from '../rules/rule-id.ts';
import { seal } from '../rules/seal.ts';
import { situationOf } from '../rules/situation.ts';
import { urgentSigns } from '../rules/urgent-signs.ts';
import type { History } from '../week/history.ts';

/** A sign that comes before every pattern, with what to do. */
export type ComesFirst = {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly title: string;
  readonly seen: string;
  readonly next: string;
};

const SIGN_RULES = [seal(emergencySigns), seal(urgentSigns), seal(nerveSigns)];

/** What the rules of signs say of the week of `today`, loudest first. */
export function comesFirst(history: History, today: IsoDate): readonly ComesFirst[] {
  const situation = situationOf(history, weekOf(today, history.athlete.weekStart), today);
  return SIGN_RULES.flatMap((rule) => rule.flags(situation))
    .filter(({ status }) => status === 'fired')
    .map(({ rule, severity, title, words: { seen, next } }) => ({
      rule,
      severity,
      title,
      seen,
      next,
    }));
}
