import type { OperationName, OutputOf } from '../../shared/contract/operations.ts';
import { formatLongDay } from '../../shared/words/format.ts';
import { workoutName } from '../../shared/words/workout-name.ts';

type Sentences = {
  readonly [Name in OperationName]?: (output: OutputOf<Name>) => string;
};

const SENTENCES: Sentences = {
  'athlete.create': ({ name }) => `${name} was added.`,
  'athlete.createSample': ({ name }) => `The sample athlete ${name} was added.`,
  'athlete.update': ({ name }) => `The settings of ${name} were saved.`,
  'session.plan': (session) => `${workoutName(session)} planned on ${formatLongDay(session.date)}.`,
  'session.update': (session) => `${workoutName(session)} on ${formatLongDay(session.date)} saved.`,
  'session.move': (session) => `${workoutName(session)} moved to ${formatLongDay(session.date)}.`,
  'plan.edit': () => 'The plan was changed.',
  'flag.acknowledge': () => 'Flag acknowledged.',
  'flag.unacknowledge': () => 'Flag brought back.',
  'session.remove': () => 'Session taken out of the plan.',
  'session.swap': ({ session }) => `Swapped: now ${workoutName(session)}.`,
  'activity.log': (activity) => `${workoutName(activity)} logged.`,
  'activity.update': (activity) => `${workoutName(activity)} saved.`,
  'activity.remove': () => 'Activity deleted.',
  'symptom.log': () => 'Pain logged.',
  'symptom.update': () => 'Pain entry saved.',
  'symptom.remove': () => 'Pain entry deleted.',
  'sitting.log': () => 'Sitting logged.',
  'sitting.remove': () => 'Sitting entry deleted.',
  'episode.close': () => 'Episode closed.',
  'change.undo': ({ undone }) => `Undone: ${undone}.`,
  'change.redo': ({ redone }) => `Done again: ${redone}.`,
};

/** What a change did, as a sentence for screen readers. */
export function doneInWords<Name extends OperationName>(
  operation: Name,
  output: OutputOf<Name>,
): string {
  return SENTENCES[operation]?.(output) ?? 'Done.';
}
