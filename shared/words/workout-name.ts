import type { Kind } from '../training/kind.ts';
import type { Sport } from '../training/sport.ts';
import { KIND_NAMES, SPORT_NAMES } from './names.ts';

type Named = {
  readonly sport: Sport;
  readonly kind?: Kind | undefined;
  readonly title?: string | undefined;
};

const NOUNS: Readonly<Record<Sport, string>> = {
  run: 'run',
  bike: 'bike ride',
  swim: 'swim',
  'water-jog': 'water jogging',
  strength: 'strength',
  mobility: 'mobility',
  walk: 'walk',
  other: 'training',
};

/** Kinds that name the workout by themselves. */
const WHOLE_NAMES: ReadonlySet<Kind> = new Set<Kind>(['intervals', 'hills', 'sprints', 'race']);
/** Sports of which the kind says little. */
const PLAIN_SPORTS: ReadonlySet<Sport> = new Set<Sport>(['strength', 'mobility', 'walk', 'other']);

/** What a person would call a workout: its title, or its kind and sport: "Long run", "Intervals", "Easy swim", "Bike ride". */
export function workoutName({ sport, kind, title }: Named): string {
  if (title) return title;
  if (kind === undefined || PLAIN_SPORTS.has(sport)) return capital(NOUNS[sport]);
  if (!WHOLE_NAMES.has(kind)) return `${KIND_NAMES[kind]} ${NOUNS[sport]}`;
  return sport === 'run' ? KIND_NAMES[kind] : `${SPORT_NAMES[sport]} ${kind}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
