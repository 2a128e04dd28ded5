import { z } from 'zod';

/**
 * What a runner can answer with yes or no about one sore spot: the signs that the documents
 * describe, and what they ask. Not answered stays unknown.
 */
export const Finding = z.enum([
  'deep-pain',
  'diffuse-pain',
  'side-of-hip-pain',
  'ache',
  'sharp-pain',
  'burning-or-cramping',
  'into-the-glute',
  'into-upper-hamstring',
  'tight-after-run',
  'pain-after-run',
  'sudden-onset',
  'worse-when-running',
  'worse-at-speed',
  'worse-sprinting',
  'worse-uphill',
  'worse-sitting',
  'worse-on-hard-seats',
  'worse-driving',
  'worse-stretching-hamstring',
  'worse-resisting-hamstring',
  'better-when-moving',
  'hip-snapping',
  'side-of-knee-soreness',
  'movement-screen-done',
]);
export type Finding = z.infer<typeof Finding>;

/** Yes or no to each finding that was asked about. */
export const Findings = z.partialRecord(Finding, z.boolean());
export type Findings = z.infer<typeof Findings>;
