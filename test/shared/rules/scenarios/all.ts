import { AROUND_SCENARIOS } from './around.ts';
import { LACKING_OF_THE_BODY } from './lacking-body.ts';
import type { LackingScenario } from './lacking-scenario.ts';
import { LACKING_OF_TRAINING } from './lacking-training.ts';
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

/** What each rule takes to answer, and says when it is missing. */
export const LACKING_SCENARIOS: readonly LackingScenario[] = [
  ...LACKING_OF_THE_BODY,
  ...LACKING_OF_TRAINING,
];
