import { Kind } from '../../../shared/training/kind.ts';
import { Surface } from '../../../shared/training/surface.ts';
import { KIND_NAMES, SURFACE_NAMES } from '../../../shared/words/names.ts';

/** Stands in a list for a field that nobody has filled in. */
export const NOT_SAID = 'not-said';

export const KIND_CHOICES = Kind.options.map((value) => ({ value, name: KIND_NAMES[value] }));

export const SURFACE_CHOICES = [
  { value: NOT_SAID, name: 'Not said' } as const,
  ...Surface.options.map((value) => ({ value, name: SURFACE_NAMES[value] })),
];
