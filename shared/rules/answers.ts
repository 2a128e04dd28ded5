import type { Evidence } from './flag.ts';
import type { Answer } from './rule.ts';

export const QUIET = { status: 'quiet' } as const;

/** The rule cannot tell; `missing` is a sentence that says what it would take. */
export function lacking(missing: string) {
  return { status: 'not-enough-data', missing } as const;
}

/** The fired answers; else the first that lacks data; else quiet. */
export function settle<E extends Evidence>(answers: readonly Answer<E>[]): readonly Answer<E>[] {
  const fired = answers.filter(({ status }) => status === 'fired');
  if (fired.length > 0) return fired;
  return [answers.find(({ status }) => status === 'not-enough-data') ?? QUIET];
}
