import type { Severity } from '../../../../shared/rules/flag.ts';
import type { RuleId } from '../../../../shared/rules/rule-id.ts';
import type { Entry } from '../../histories.ts';

/**
 * One week in which a rule speaks up as one of its sources would, and its mirror image: the same
 * week but for the one thing that matters, in which the rule is quiet.
 */
export type Scenario = {
  readonly rule: RuleId;
  /** The id of the source that it plays. */
  readonly source: string;
  /** A sentence that a coach would say. */
  readonly tells: string;
  readonly entries: readonly Entry[];
  readonly severity: Severity;
  /** The flag's own words, whole. */
  readonly seen: string;
  /** A part of what the flag says to do. */
  readonly next: string;
  /** What it is about, and how far it goes, to be found again. */
  readonly about: string;
  readonly extent: number;
  /** The entries that it marks, by their place in the list: `session 16`. */
  readonly marks: readonly string[];
  /** The edits that it offers: `swap 16`. */
  readonly offers: readonly string[];
  readonly mirror: { readonly tells: string; readonly entries: readonly Entry[] };
};
