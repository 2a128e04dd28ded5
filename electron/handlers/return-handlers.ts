import type { Handlers } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { PlanEdit } from '../../shared/planning/plan-edit.ts';
import {
  type ReturnPlan,
  returnPlan,
  whyNoSteps,
} from '../../shared/planning/return-to-running/return-plan.ts';
import { readHistory } from '../database/read-history.ts';
import type { Means } from './means.ts';
import { planEditor } from './plan-editor.ts';

export function returnHandlers(means: Means): Pick<Handlers, 'return.preview' | 'return.plan'> {
  const { database, clock } = means;
  const edit = planEditor(means);
  return {
    'return.preview': ({ athleteId, week, today = clock.today() }) =>
      returnPlan(readHistory(database, athleteId, week), week, today),

    'return.plan': ({ athleteId, week }) =>
      database.changes.make(athleteId, (write) => {
        const history = readHistory(database, athleteId, week);
        const plan = returnPlan(history, week, clock.today());
        const sessions = edit(write, athleteId, editsOf(plan, week));
        return { name: `Planned steps back to running in ${week}`, result: { sessions, plan } };
      }),
  };
}

function editsOf(plan: ReturnPlan, week: string): readonly PlanEdit[] {
  if (plan.status === 'steps' && plan.edits.length > 0) return plan.edits;
  throw new Refusal(
    'not-possible',
    `No steps back to running were planned in ${week}. ${whyNoSteps(plan)}`,
  );
}
