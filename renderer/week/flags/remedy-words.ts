import type { Remedy } from '../../../shared/rules/flag.ts';
import type { Units } from '../../../shared/units/units.ts';
import { formatDistance } from '../../../shared/words/format.ts';
import { SURFACE_NAMES } from '../../../shared/words/names.ts';

/** What the button of a remedy says. */
export function remedyWords(remedy: Remedy, units: Units): string {
  switch (remedy.type) {
    case 'swap':
      return 'Swap this run';
    case 'shorten':
      return `Shorten to ${formatDistance(remedy.distanceMetres, units)}`;
    case 'change-surface':
      return `Change to ${SURFACE_NAMES[remedy.surface].toLowerCase()}`;
    case 'remove':
      return 'Take it out';
  }
}
