import type { Athlete } from '../../shared/training/athlete.ts';

const compare = new Intl.Collator('en', { numeric: true }).compare;

/** Athletes in the order of a list of names; namesakes as they came. */
export function byName(one: Athlete, other: Athlete): number {
  return compare(one.name, other.name) || one.id - other.id;
}
