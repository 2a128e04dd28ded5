import type { Source } from './source.ts';

/** A question on which documents or studies say different things. */
export type Disagreement = {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly { readonly source: Source; readonly says: string }[];
  /** What the planner does about it, and why. */
  readonly here: string;
};
