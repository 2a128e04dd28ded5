import type { Flag, Severity } from '../../../shared/rules/flag.ts';
import type { RuleId } from '../../../shared/rules/rule-id.ts';
import type { Grade } from '../../../shared/rules/source.ts';
import { formatDay } from '../../../shared/words/format.ts';

/** The title, with the day where another flag of the week has the same. */
export function nameAmong({ title, date }: Flag, all: readonly Flag[]): string {
  const isAlone = all.filter((other) => other.title === title).length <= 1;
  return isAlone ? title : `${title}, ${formatDay(date)}`;
}

/** Two or three words for a mark on a card. */
export const MARKS: Readonly<Record<RuleId, string>> = {
  'emergency-signs': 'emergency signs',
  'urgent-signs': 'urgent signs',
  'nerve-signs': 'nerve signs',
  'pain-too-high': 'pain too high',
  'pain-worsening': 'pain worsening',
  'pain-watch': 'watch the pain',
  'not-settling': 'not settling',
  'slow-recovery': 'slow recovery',
  'aggravating-activity': 'makes it worse',
  'return-after-break': 'after a break',
  'complete-rest': 'complete rest',
  'intensity-introduced': 'first hard run',
  'racing-introduced': 'racing',
  'intensity-jump': 'hard share',
  'longest-run-jump': 'longest run',
  'weekly-jump': 'weekly jump',
  'hard-days-together': 'hard days',
  'provoking-work': 'provokes it',
  'slippery-surface': 'slippery',
  'no-warm-up': 'no warm-up',
  'long-sitting': 'long sitting',
  'no-strengthening': 'strengthening',
};

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  emergency: 'Emergency',
  stop: 'Stop',
  caution: 'Caution',
  note: 'Note',
};

export const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  trial: 'controlled trial',
  cohort: 'cohort study',
  consensus: 'consensus',
  document: 'expert opinion',
  default: 'our own default',
};
