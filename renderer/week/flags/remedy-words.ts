import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Remedy } from '../../../shared/rules/flag.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { Units } from '../../../shared/units/units.ts';
import { formatDay, formatDistance, formatDuration } from '../../../shared/words/format.ts';
import { SPORT_NAMES, SURFACE_NAMES } from '../../../shared/words/names.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';

export type LabelledRemedy = { readonly remedy: Remedy; readonly label: string };

type Shown = {
  readonly sessions: readonly Session[];
  /** The days of the week on screen. */
  readonly dates: readonly IsoDate[];
  readonly units: Units;
};

/**
 * What the buttons of a flag say: short, by the day where two would say the same, by the name where
 * both are on one day, and by the date where the session lies in another week than the one on screen.
 */
export function labelRemedies(
  remedies: readonly Remedy[],
  shown: Shown,
): readonly LabelledRemedy[] {
  const labelled = labelByDay(remedies, shown);
  return labelled.map((one) => {
    const session = sessionOf(one.remedy, shown);
    const alike = labelled.filter(({ label }) => label === one.label);
    const isAlone = alike.every(({ remedy }) => sessionOf(remedy, shown) === session);
    if (isAlone || !session) return one;
    return { ...one, label: `${one.label} (${workoutName(session)})` };
  });
}

function labelByDay(remedies: readonly Remedy[], shown: Shown): readonly LabelledRemedy[] {
  const words = remedies.map((remedy) => remedyWords(remedy, shown.units));
  return remedies.map((remedy, index) => {
    const label = words[index] ?? '';
    const isAlone =
      words.filter((other) => other === label).length === 1 &&
      remedies.filter(({ type }) => type === 'swap' && type === remedy.type).length <= 1;
    const named = [label, dayOf(remedy, shown, isAlone)];
    const whole = named.filter((word) => word !== '').join(' ');
    return { remedy, label: asks(remedy) ? `${whole}…` : whole };
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

/** Of which day the session is, where it has to be said. */
function dayOf(remedy: Remedy, shown: Shown, isAlone: boolean): string {
  const date = sessionOf(remedy, shown)?.date;
  if (!date) return '';
  if (!shown.dates.includes(date)) return `(${formatDay(date)})`;
  return isAlone ? '' : weekdayOf(date);
}

/** What it edits; a plan edits nothing that is there. */
function sessionOf(remedy: Remedy, { sessions }: Shown): Session | undefined {
  if (remedy.type === 'plan') return undefined;
  return sessions.find(({ id }) => id === remedy.sessionId);
}

/** `Thu`. */
function weekdayOf(date: IsoDate): string {
  return formatDay(date).slice(0, 3);
}

/** `Glute strengthening` as it stands after another word. */
function inSentence(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
