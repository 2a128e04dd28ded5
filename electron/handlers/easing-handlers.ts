import type { Handlers } from '../../shared/contract/operations.ts';
import { easeWeek } from '../../shared/planning/ease-week/ease-week.ts';
import { readHistory } from '../database/read-history.ts';
import type { Means } from './means.ts';

export function easingHandlers({ database, clock }: Means): Pick<Handlers, 'plan.easings'> {
  return {
    'plan.easings': ({ athleteId, week, today }) =>
      easeWeek(readHistory(database, athleteId, week), week, today ?? clock.today()),
  };
}
