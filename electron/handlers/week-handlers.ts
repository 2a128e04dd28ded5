import type { Handlers } from '../../shared/contract/operations.ts';
import { describeRules } from '../../shared/rules/rules.ts';
import { readWeek } from '../../shared/week/read-week.ts';
import { readHistory } from '../database/read-history.ts';
import type { Means } from './means.ts';

type WeekHandlers = Pick<
  Handlers,
  'week.read' | 'history.read' | 'rules.list' | 'change.undo' | 'change.redo'
>;

export function weekHandlers({ database, clock }: Means): WeekHandlers {
  const { athletes, changes } = database;
  return {
    'week.read': ({ athleteId, week, today }) =>
      readWeek(readHistory(database, athleteId, week), week, today ?? clock.today()),

    'history.read': ({ athleteId, week, today }) =>
      database.read(() => ({
        week,
        today: today ?? clock.today(),
        history: readHistory(database, athleteId, week),
        changes: changes.state(athleteId),
      })),

    'rules.list': () => describeRules(),

    'change.undo': ({ athleteId }) => {
      const undone = changes.undo(athleteId, athletes.get(athleteId).name);
      return { undone, ...changes.state(athleteId) };
    },

    'change.redo': ({ athleteId }) => {
      const redone = changes.redo(athleteId, athletes.get(athleteId).name);
      return { redone, ...changes.state(athleteId) };
    },
  };
}
