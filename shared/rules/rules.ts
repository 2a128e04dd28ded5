import type { RuleDescription } from '../contract/week-operations.ts';
import { acknowledge } from './acknowledge.ts';
import { aggravatingActivity } from './aggravating-activity.ts';
import { completeRest } from './complete-rest.ts';
import { emergencySigns } from './emergency-signs.ts';
import { type Flag, type FlagStatus, SEVERITIES } from './flag.ts';
import { hardDaysTogether } from './hard-days-together.ts';
import { intensityIntroduced } from './intensity-introduced.ts';
import { intensityJump } from './intensity-jump.ts';
import { longSitting } from './long-sitting.ts';
import { longestRunJump } from './longest-run-jump.ts';
import { nerveSigns } from './nerve-signs.ts';
import { noStrengthening } from './no-strengthening.ts';
import { noWarmUp } from './no-warm-up.ts';
import { notSettling } from './not-settling.ts';
import { painTooHigh } from './pain-too-high.ts';
import { painWatch } from './pain-watch.ts';
import { painWorsening } from './pain-worsening.ts';
import { provokingWork } from './provoking-work.ts';
import { racingIntroduced } from './racing-introduced.ts';
import { returnAfterBreak } from './return-after-break.ts';
import type { Situation } from './rule.ts';
import { type SealedRule, seal } from './seal.ts';
import { slipperySurface } from './slippery-surface.ts';
import { slowRecovery } from './slow-recovery.ts';
import { urgentSigns } from './urgent-signs.ts';
import { weeklyJump } from './weekly-jump.ts';

/** Every rule, in the order of RULE_IDS. A new one is one file and one line here. */
export const RULES: readonly SealedRule[] = [
  seal(emergencySigns),
  seal(urgentSigns),
  seal(nerveSigns),
  seal(painTooHigh),
  seal(painWorsening),
  seal(painWatch),
  seal(notSettling),
  seal(slowRecovery),
  seal(aggravatingActivity),
  seal(returnAfterBreak),
  seal(completeRest),
  seal(intensityIntroduced),
  seal(racingIntroduced),
  seal(intensityJump),
  seal(longestRunJump),
  seal(weeklyJump),
  seal(hardDaysTogether),
  seal(provokingWork),
  seal(slipperySurface),
  seal(noWarmUp),
  seal(longSitting),
  seal(noStrengthening),
];

const STATUS_ORDER: readonly FlagStatus[] = ['fired', 'not-enough-data', 'quiet'];

/**
 * What every rule answers about one week: fired flags first, loudest first and then in the order
 * of the rules; after them one flag for each rule that cannot tell, then for each that is quiet.
 */
export function judgeWeek(situation: Situation): readonly Flag[] {
  const flags = RULES.flatMap((rule) => rule.flags(situation)).sort(
    (one, other) => loudness(one) - loudness(other),
  );
  return acknowledge(flags, situation.history.acknowledgements);
}

/** The rules as they can be listed: what they ask, by which numbers, from which sources. */
export function describeRules(): readonly RuleDescription[] {
  return RULES.map(({ description }) => description);
}

function loudness({ status, severity }: Flag): number {
  const place = STATUS_ORDER.indexOf(status) * SEVERITIES.length;
  return status === 'fired' ? place + SEVERITIES.indexOf(severity) : place;
}
