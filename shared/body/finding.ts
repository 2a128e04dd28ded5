import { z } from 'zod';

/** What a runner can answer with yes or no about one sore spot. Not answered stays unknown. */
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
  'hip-snapping',
  'side-of-knee-soreness',
]);
export type Finding = z.infer<typeof Finding>;

/** Yes or no to each finding that was asked about. */
export const Findings = z.partialRecord(Finding, z.boolean());
export type Findings = z.infer<typeof Findings>;
