import type { Handlers } from '../../shared/contract/operations.ts';
import { nameEdits } from '../../shared/planning/name-edits.ts';
import type { Means } from './means.ts';
import { planEditor } from './plan-editor.ts';

export function planHandlers(means: Means): Pick<Handlers, 'plan.edit'> {
  const { athletes, sessions, changes } = means.database;
  const edit = planEditor(means);
  return {
    'plan.edit': ({ athleteId, edits }) =>
      changes.make(athleteId, (write) => {
        athletes.get(athleteId);
        const name = nameEdits(edits, (id) => sessions.get(id), means.clock.today());
        return { name, result: { sessions: edit(write, athleteId, edits) } };
      }),
  };
}
