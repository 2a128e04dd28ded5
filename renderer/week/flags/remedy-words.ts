import type { Remedy } from '../../../shared/rules/flag.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { Units } from '../../../shared/units/units.ts';
import { formatDistance } from '../../../shared/words/format.ts';
import { SURFACE_NAMES } from '../../../shared/words/names.ts';

export type LabelledRemedy = { readonly remedy: Remedy; readonly label: string };

/** What the buttons of a flag say: short, and by the day where two would say the same. */
export function labelRemedies(
  remedies: readonly Remedy[],
  sessions: readonly Session[],
  units: Units,
): readonly LabelledRemedy[] {
  const [only, ...more] = remedies;
  if (only?.type === 'swap' && more.length === 0) return [{ remedy: only, label: 'Swap this run' }];
  const labels = remedies.map((remedy) => remedyWords(remedy, units));
  return remedies.map((remedy, index) => {
    const label = labels[index] ?? '';
    const isAlone = labels.filter((other) => other === label).length === 1;
    return { remedy, label: isAlone ? label : `${label} ${dayOf(remedy, sessions)}` };
  });
}

function remedyWords(remedy: Remedy, units: Units): string {
  switch (remedy.type) {
    case 'swap':
      return 'Swap';
    case 'shorten':
      return `Shorten to ${formatDistance(remedy.distanceMetres, units)}`;
    case 'change-surface':
      return `Change to ${SURFACE_NAMES[remedy.surface].toLowerCase()}`;
    case 'remove':
      return 'Take it out';
  }
}

/** `Thu`. */
function dayOf({ sessionId }: Remedy, sessions: readonly Session[]): string {
  const session = sessions.find(({ id }) => id === sessionId);
  if (!session) return '';
  return Temporal.PlainDate.from(session.date).toLocaleString('en-GB', { weekday: 'short' });
}
