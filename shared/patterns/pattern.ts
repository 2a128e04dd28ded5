import type { Disagreement } from '../rules/disagreement.ts';
import type { Source } from '../rules/source.ts';
import type { FactId } from './fact.ts';

export const PATTERN_IDS = [
  'piriformis-deep-gluteal',
  'hamstring-origin',
  'gluteus-medius',
  'sciatica',
  'training-soreness',
] as const;
export type PatternId = (typeof PATTERN_IDS)[number];

/** What a document says about a pattern when a fact is so, or is not so. */
export type Clue = {
  readonly fact: FactId;
  readonly when: 'yes' | 'no';
  readonly says: 'for' | 'against';
  /** The documents that say it. */
  readonly sources: readonly Source[];
  /** In our own words. */
  readonly words: string;
  /** Of one that speaks against: the document rules the pattern out by it. */
  readonly decisive?: boolean | undefined;
  /** Of one that speaks against: another document says otherwise, so that it rules nothing out. */
  readonly disputed?: boolean | undefined;
};

/** A set of signs that the documents describe together. Never a diagnosis. */
export type Pattern = {
  readonly id: PatternId;
  readonly name: string;
  readonly about: string;
  readonly clues: readonly Clue[];
  readonly disagreements: readonly Disagreement[];
};
