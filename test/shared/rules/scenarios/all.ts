import { AROUND_SCENARIOS } from './around.ts';
import { PAIN_SCENARIOS } from './pain.ts';
import { RUNNING_SCENARIOS } from './running.ts';
import type { Scenario } from './scenario.ts';
import { SIGN_SCENARIOS } from './signs.ts';

/** At least one for each rule and each source that it cites. */
export const SCENARIOS: readonly Scenario[] = [
  ...SIGN_SCENARIOS,
  ...PAIN_SCENARIOS,
  ...RUNNING_SCENARIOS,
  ...AROUND_SCENARIOS,
];
