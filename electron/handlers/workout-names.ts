import type { Kind } from '../../shared/training/kind.ts';
import type { Sport } from '../../shared/training/sport.ts';
import { KIND_NAMES, SPORT_NAMES } from '../../shared/words/names.ts';

/** Kinds whose name says what it is without the sport. */
const SPEAK_FOR_THEMSELVES: readonly Kind[] = ['intervals', 'hills', 'sprints', 'race'];

/** What a person would call a workout: its title, else "Intervals", "Long run", "Easy swim". */
export function workoutName(workout: {
  readonly sport: Sport;
  readonly kind?: Kind | undefined;
  readonly title?: string | undefined;
}): string {
  const { kind, sport, title } = workout;
  if (title) return title;
  if (!kind) return SPORT_NAMES[sport];
  if (sport === 'run' && SPEAK_FOR_THEMSELVES.includes(kind)) return KIND_NAMES[kind];
  return `${KIND_NAMES[kind]} ${SPORT_NAMES[sport].toLowerCase()}`;
}
