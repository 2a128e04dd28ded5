import { gluteusMedius } from './gluteus-medius.ts';
import { hamstringOrigin } from './hamstring-origin.ts';
import type { Pattern } from './pattern.ts';
import { piriformisDeepGluteal } from './piriformis-deep-gluteal.ts';
import { sciatica } from './sciatica.ts';
import { trainingSoreness } from './training-soreness.ts';

/** The patterns that the documents describe, in the order of PATTERN_IDS. */
export const PATTERNS: readonly Pattern[] = [
  piriformisDeepGluteal,
  hamstringOrigin,
  gluteusMedius,
  sciatica,
  trainingSoreness,
];
