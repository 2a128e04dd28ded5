import type { IsoDate } from '../calendar/iso-date.ts';
import type { Surface } from '../training/surface.ts';
import type { ActivityId, SessionId, SymptomId } from '../units/ids.ts';
import type { Metres } from '../units/units.ts';
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
export type Remedy =
  | { readonly type: 'swap'; readonly sessionId: SessionId }
  | { readonly type: 'shorten'; readonly sessionId: SessionId; readonly distanceMetres: Metres }
  | {
      readonly type: 'change-surface';
      readonly sessionId: SessionId;
      readonly surface: Surface;
    }
  | { readonly type: 'remove'; readonly sessionId: SessionId };

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
  readonly subjects: readonly Subject[];
  readonly remedies: readonly Remedy[];
};
