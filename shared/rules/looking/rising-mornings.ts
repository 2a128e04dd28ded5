import type { Symptom } from '../../body/symptom.ts';
import { daysBetween } from '../../calendar/iso-date.ts';
import { type PainDay, painDaysOf } from './sore-spots.ts';

/** Two mornings in a row, each higher than the one before it. */
const MORNINGS = 3;

/** The last three logged mornings of a spot, first to last; undefined where they are too few or too far apart. */
export function lastMornings(
  entries: readonly Symptom[],
  mostDaysApart: number,
): readonly [PainDay, PainDay, PainDay] | undefined {
  const mornings = painDaysOf(entries.filter(({ moment }) => moment === 'next-morning'));
  const [first, second, third] = mornings.slice(-MORNINGS);
  if (!first || !second || !third) return undefined;
  const areNear =
    daysBetween(first.date, second.date) <= mostDaysApart &&
    daysBetween(second.date, third.date) <= mostDaysApart;
  return areNear ? [first, second, third] : undefined;
}

/** Is each morning worse than the one before it? */
export function isRising([first, second, third]: readonly [PainDay, PainDay, PainDay]): boolean {
  return second.pain > first.pain && third.pain > second.pain;
}
