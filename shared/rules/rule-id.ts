/** Every rule there is, in the order in which flags of one severity are shown. */
export const RULE_IDS = [
  'emergency-signs',
  'urgent-signs',
  'nerve-signs',
  'pain-too-high',
  'pain-watch',
  'return-after-break',
  'complete-rest',
  'intensity-introduced',
  'racing-introduced',
  'intensity-jump',
  'longest-run-jump',
  'weekly-jump',
  'hard-days-together',
  'provoking-work',
  'slippery-surface',
  'no-warm-up',
  'long-sitting',
  'no-strengthening',
] as const;
export type RuleId = (typeof RULE_IDS)[number];
