import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Remedy } from '../../../shared/rules/flag.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { Units } from '../../../shared/units/units.ts';
import { formatDay, formatDistance, formatDuration } from '../../../shared/words/format.ts';
import { SPORT_NAMES, SURFACE_NAMES } from '../../../shared/words/names.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';

export type LabelledRemedy = { readonly remedy: Remedy; readonly label: string };

/** What the buttons of a flag say: short, and by the day where two would say the same. */
export function labelRemedies(
  remedies: readonly Remedy[],
  sessions: readonly Session[],
  units: Units,
): readonly LabelledRemedy[] {
  const words = remedies.map((remedy) => remedyWords(remedy, units));
  return remedies.map((remedy, index) => {
    const label = words[index] ?? '';
    const saysWhich =
      remedy.type === 'plan' ||
      (words.filter((other) => other === label).length === 1 &&
        remedies.filter(({ type }) => type === 'swap' && type === remedy.type).length <= 1);
    const named = saysWhich ? label : `${label} ${dayOf(remedy, sessions)}`;
    return { remedy, label: asks(remedy) ? `${named}…` : named };
  });
}

/** A swap for no sport in particular opens the dialog in which one is chosen. */
export function asks(remedy: Remedy): boolean {
  return remedy.type === 'swap' && !remedy.sport;
}

function remedyWords(remedy: Remedy, units: Units): string {
  switch (remedy.type) {
    case 'swap':
      return remedy.sport ? `Swap for ${SPORT_NAMES[remedy.sport].toLowerCase()}` : 'Swap';
    case 'shorten':
      return `Shorten to ${formatDistance(remedy.distanceMetres, units)}`;
    case 'change-duration':
      return `Make it ${formatDuration(remedy.durationSeconds)}`;
    case 'copy':
      return `Copy to ${formatDay(remedy.date)}`;
    case 'change-surface':
      return `Change to ${SURFACE_NAMES[remedy.surface].toLowerCase()}`;
    case 'remove':
      return 'Take it out';
    case 'ease':
      return 'Make it easy';
    case 'move':
      return `Move to ${formatDay(remedy.date)}`;
    case 'add-warm-up':
      return 'Add a warm-up';
    case 'plan':
      return `Plan ${inSentence(workoutName(remedy.workout))} on ${weekdayOf(remedy.workout.date)}`;
  }
}

function dayOf(remedy: Exclude<Remedy, { type: 'plan' }>, sessions: readonly Session[]): string {
  const date = sessions.find(({ id }) => id === remedy.sessionId)?.date;
  return date ? weekdayOf(date) : '';
}

/** `Thu`. */
function weekdayOf(date: IsoDate): string {
  return formatDay(date).slice(0, 3);
}

/** `Glute strengthening` as it stands after another word. */
function inSentence(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
