import type { Finding } from '../body/finding.ts';
import type { Sign } from '../body/symptom.ts';
import type { Source } from '../rules/source.ts';
import type { Exercise } from './exercise.ts';

/**
 * What an exercise is for. The documents ask for hip stretching and glute strengthening together;
 * the hamstring and the lower back are stretched too, and do not count as the hip.
 */
export const FAMILIES = [
  'hip-stretching',
  'glute-strengthening',
  'other-stretching',
  'massage',
  'nerve',
] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  'hip-stretching': 'Hip stretching',
  'glute-strengthening': 'Glute strengthening',
  'other-stretching': 'Stretching of hamstring and lower back',
  massage: 'Massage',
  nerve: 'Nerve',
};

/** A dose that the document does not give, or that is lost from the copy at hand. Never filled in. */
export const NOT_GIVEN = 'not given';

/** Signs or answers with which an exercise is not shown. */
export type Caveat = {
  readonly signs: readonly Sign[];
  readonly findings: readonly Finding[];
  /** In plain words, after "not with": `weakness or numbness`. */
  readonly words: string;
};

/** One exercise of the routine, as its document describes it. */
export type RoutineExercise = {
  readonly exercise: Exercise;
  readonly name: string;
  readonly family: Family;
  /** In our own words, in order. */
  readonly steps: readonly string[];
  /** As the document gives it, or `not given`. */
  readonly dose: string;
  /** What the document leaves open, or what the copy at hand has lost. */
  readonly gap?: string | undefined;
  readonly source: Source;
  readonly notWith?: Caveat | undefined;
};
