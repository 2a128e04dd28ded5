import type { Handlers } from '../../shared/contract/operations.ts';
import { activityHandlers } from './activity-handlers.ts';
import { athleteHandlers } from './athlete-handlers.ts';
import { bodyHandlers } from './body-handlers.ts';
import { computerHandlers } from './computer-handlers.ts';
import { easingHandlers } from './easing-handlers.ts';
import { episodeHandlers } from './episode-handlers.ts';
import { flagHandlers } from './flag-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { loadHandlers } from './load-handlers.ts';
import type { Means } from './means.ts';
import { noteHandlers } from './note-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { patternHandlers } from './pattern-handlers.ts';
import { planHandlers } from './plan-handlers.ts';
import { repeatHandlers } from './repeat-handlers.ts';
import { responseHandlers } from './response-handlers.ts';
import { returnHandlers } from './return-handlers.ts';
import { rosterHandlers } from './roster-handlers.ts';
import { routineHandlers } from './routine-handlers.ts';
import { seasonHandlers } from './season-handlers.ts';
import { sessionHandlers } from './session-handlers.ts';
import { swapHandlers } from './swap-handlers.ts';
import { swapRunsHandlers } from './swap-runs-handlers.ts';
import { symptomHandlers } from './symptom-handlers.ts';
import { templateHandlers } from './template-handlers.ts';
import { weekHandlers } from './week-handlers.ts';

/** Every operation of the contract, over these means. */
export function buildHandlers(means: Means): Handlers {
  return {
    ...athleteHandlers(means),
    ...rosterHandlers(means),
    ...importHandlers(means),
    ...sessionHandlers(means),
    ...swapHandlers(means),
    ...swapRunsHandlers(means),
    ...activityHandlers(means),
    ...bodyHandlers(means),
    ...computerHandlers(means),
    ...symptomHandlers(means),
    ...episodeHandlers(means),
    ...planHandlers(means),
    ...flagHandlers(means),
    ...repeatHandlers(means),
    ...noteHandlers(means),
    ...templateHandlers(means),
    ...easingHandlers(means),
    ...patternHandlers(means),
    ...pageHandlers(means),
    ...responseHandlers(means),
    ...routineHandlers(means),
    ...seasonHandlers(means),
    ...loadHandlers(means),
    ...returnHandlers(means),
    ...weekHandlers(means),
  };
}
