import type { Symptom } from '../../shared/body/symptom.ts';
import type { OperationName, OutputOf } from '../../shared/contract/operations.ts';
import { exerciseName } from '../../shared/routine/catalogue.ts';
import type { Session } from '../../shared/training/session.ts';
import { formatDuration, formatLongDay, formatNumber } from '../../shared/words/format.ts';
import { MOMENT_NAMES, WEEK_MARK_NAMES } from '../../shared/words/names.ts';
import { spotName } from '../../shared/words/spot-names.ts';
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
  'plan.swapRuns': (swaps) => `${swaps.length} ${swaps.length === 1 ? 'run' : 'runs'} swapped.`,
  'session.copy': (session) => `${workoutName(session)} copied to ${formatLongDay(session.date)}.`,
  'session.skip': (session) => `${workoutName(session)} saved.`,
  'session.swapBack': (session) => `Swapped back: ${workoutName(session)}.`,
  'session.repeat': ({ sessions }) => `Planned ${sessions.length} times more.`,
  'plan.edit': ({ sessions }) => editedWords(sessions),
  'note.write': (note) =>
    note ? `Note on ${formatLongDay(note.date)} saved.` : 'The note was taken away.',
  'availability.set': (room) =>
    room ? `Saved what ${formatLongDay(room.date)} leaves room for.` : 'The day is as usual again.',
  'template.saveSession': ({ name }) => `Template saved: ${name}.`,
  'template.saveWeek': ({ name }) => `Template saved: ${name}.`,
  'template.plan': ({ sessions }) => plannedWords(sessions),
  'template.remove': () => 'Template deleted. What was planned from it stays.',
  'flag.acknowledge': () => 'The flag rests until it gets worse.',
  'flag.unacknowledge': () => 'The flag is back.',
  'weekNote.write': (note) =>
    note?.mark ? `Week marked: ${WEEK_MARK_NAMES[note.mark]}.` : 'The note of the week was saved.',
  'session.remove': () => 'Session taken out of the plan.',
  'session.swap': ({ session }) => `Swapped: now ${workoutName(session)}.`,
  'activity.log': (activity) => `${workoutName(activity)} logged.`,
  'activity.update': (activity) => `${workoutName(activity)} saved.`,
  'activity.join': (activity) => `${workoutName(activity)} is one activity now.`,
  'activity.remove': () => 'Activity deleted.',
  'symptom.log': (symptom) => painWords([symptom]),
  'symptom.logSeveral': ({ symptoms }) => painWords(symptoms),
  'symptom.update': () => 'Pain entry saved.',
  'symptom.remove': () => 'Pain entry deleted.',
  'sitting.log': () => 'Sitting logged.',
  'sitting.remove': () => 'Sitting entry deleted.',
  'routine.tick': ({ exercise }) => `${exerciseName(exercise)} ticked.`,
  'routine.untick': () => 'Tick taken away.',
  'return.plan': ({ sessions }) =>
    sessions.length === 1 ? '1 step planned.' : `${sessions.length} steps planned.`,
  'episode.close': () => 'Episode closed.',
  'episode.reopen': () => 'The episode is as if it had not been closed.',
  'change.undo': ({ undone }) => `Undone: ${undone}.`,
  'change.redo': ({ redone }) => `Done again: ${redone}.`,
};

/** What was understood, so that a slip of the finger is heard at once. */
function painWords(symptoms: readonly Symptom[]): string {
  const logged = symptoms.map(
    ({ pain, moment, ...spot }) =>
      `${spotName(spot)} ${formatNumber(pain)} of 10, ${MOMENT_NAMES[moment].toLowerCase()}`,
  );
  return `Pain logged: ${logged.join('; ')}.`;
}

function plannedWords(sessions: readonly Session[]): string {
  const [first, ...more] = sessions;
  if (!first) return 'Nothing was planned.';
  const where = `on ${formatLongDay(first.date)}`;
  return more.length > 0
    ? `${sessions.length} sessions planned, the first ${where}.`
    : `${workoutName(first)} planned ${where}.`;
}

function editedWords(sessions: readonly Session[]): string {
  const [only, ...more] = sessions;
  if (!only) return 'Taken out of the plan.';
  return more.length > 0
    ? `${sessions.length} sessions changed.`
    : `${workoutName(only)}, ${formatDuration(only.durationSeconds)}, on ${formatLongDay(only.date)}.`;
}

/** What a change did, as a sentence for screen readers. */
export function doneInWords<Name extends OperationName>(
  operation: Name,
  output: OutputOf<Name>,
): string {
  return SENTENCES[operation]?.(output) ?? 'Done.';
}
