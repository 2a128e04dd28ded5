import type { IsoDate } from '../calendar/iso-date.ts';
import type { PlanEdit } from '../planning/plan-edit.ts';
import type { ActivityId, SessionId, SymptomId } from '../units/ids.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import type { Disagreement } from './disagreement.ts';
import type { RuleId } from './rule-id.ts';
import type { Grade, Source } from './source.ts';

/** Loudest first: hospital today · stop running and see a professional · take care · good to know. */
export const SEVERITIES = ['emergency', 'stop', 'caution', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type FlagStatus = 'fired' | 'quiet' | 'not-enough-data';

/** The numbers that a rule saw, SI units, from which its words are made. */
export type Evidence = Readonly<Record<string, number | string | boolean | null>>;

/** What a flag is about, so that the screen can mark it and offer the edit. */
export type Subject =
  | { readonly type: 'session'; readonly id: SessionId }
  | { readonly type: 'activity'; readonly id: ActivityId }
  | { readonly type: 'symptom'; readonly id: SymptomId };

/** An edit of the plan that would quiet the flag. */
export type Remedy = PlanEdit;

/** Plain words, in the athlete's units: what was seen, why it matters, what to do next, how sure anybody can be. */
export type Words = {
  readonly seen: string;
  readonly why: string;
  readonly next: string;
  readonly certainty: string;
};

/** One rule's answer about one week, with all that it takes to show it. */
export type Flag = {
  readonly rule: RuleId;
  readonly title: string;
  readonly severity: Severity;
  readonly grade: Grade;
  readonly date: IsoDate;
  readonly status: FlagStatus;
  readonly evidence: Evidence;
  readonly words: Words;
  readonly sources: readonly Source[];
  /** Where its sources, or others, say something else. */
  readonly disagreements: readonly Disagreement[];
  /** What it is about, in the same words as long as it is about the same. */
  readonly about: string;
  /** How far the numbers go, to be compared within one rule: more is worse. */
  readonly extent: number;
  /** The user's word that it may rest; absent when there is none, or when it has got worse since. */
  readonly acknowledgement?: Acknowledgement | undefined;
  readonly subjects: readonly Subject[];
  readonly remedies: readonly Remedy[];
};
