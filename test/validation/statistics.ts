/** Rows counted by whether a flag was up and whether an injury followed. */
export type FourCells = {
  readonly injuredFlagged: number;
  readonly injuredQuiet: number;
  readonly uninjuredFlagged: number;
  readonly uninjuredQuiet: number;
};

/** A number with the bounds of its 95 % interval. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number };

/** Standard errors on either side that hold 95 % of a normal distribution. */
const NORMAL_95 = 1.959964;
/** Added to all four cells when one of them is empty (Haldane and Anscombe). */
const ZERO_CELL_CORRECTION = 0.5;

/**
 * Odds of a flag before an injury against those of a flag otherwise, with Woolf's 95 % interval.
 * When a cell is empty, 0.5 is added to all four. Undefined without rows of both kinds, and when
 * all rows are flagged or none is.
 */
export function oddsRatio(cells: FourCells): Estimate | undefined {
  const { injured, uninjured } = sumsOf(cells);
  const flaggedRows = cells.injuredFlagged + cells.uninjuredFlagged;
  const quietRows = cells.injuredQuiet + cells.uninjuredQuiet;
  if ([injured, uninjured, flaggedRows, quietRows].includes(0)) return undefined;
  const counts = corrected(cells);
  const [flagged, quiet, otherFlagged, otherQuiet] = counts;
  const value = (flagged * otherQuiet) / (quiet * otherFlagged);
  const error = Math.sqrt(counts.reduce((sum, count) => sum + 1 / count, 0));
  const factor = Math.exp(NORMAL_95 * error);
  return { value, low: value / factor, high: value * factor };
}

function corrected(cells: FourCells): readonly [number, number, number, number] {
  const { injuredFlagged, injuredQuiet, uninjuredFlagged, uninjuredQuiet } = cells;
  const isOneEmpty = Object.values(cells).some((count) => count === 0);
  const more = isOneEmpty ? ZERO_CELL_CORRECTION : 0;
  return [
    injuredFlagged + more,
    injuredQuiet + more,
    uninjuredFlagged + more,
    uninjuredQuiet + more,
  ];
}

/** Rows of each kind, flagged or not. */
export function sumsOf(cells: FourCells): { readonly injured: number; readonly uninjured: number } {
  return {
    injured: cells.injuredFlagged + cells.injuredQuiet,
    uninjured: cells.uninjuredFlagged + cells.uninjuredQuiet,
  };
}

/** Shares (0 to 1) of days as they come in life, where injuries are rare. */
export type Reweighted = {
  /** How often the flag is up. */
  readonly flagged: number;
  /** How often an injury follows a flag; undefined when there is none. */
  readonly injuredWhenFlagged: number | undefined;
  /** How often an injury follows without the flag; undefined when it is always up. */
  readonly injuredWhenQuiet: number | undefined;
};

/**
 * What a sample with too many injuries says of life, where a share `prevalence` of all rows comes
 * before an injury: each kind of row counts as often as it truly comes (Bayes' rule).
 */
export function reweighted(cells: FourCells, prevalence: number): Reweighted | undefined {
  const { injured, uninjured } = sumsOf(cells);
  if (injured === 0 || uninjured === 0) return undefined;
  const truly = (prevalence * cells.injuredFlagged) / injured;
  const falsely = ((1 - prevalence) * cells.uninjuredFlagged) / uninjured;
  const flagged = truly + falsely;
  return {
    flagged,
    injuredWhenFlagged: flagged > 0 ? truly / flagged : undefined,
    injuredWhenQuiet: flagged < 1 ? (prevalence - truly) / (1 - flagged) : undefined,
  };
}

/**
 * Area under the ROC curve: how often a row before an injury has the higher score than a row that
 * is not; a tie counts half. 0.5 is chance. Undefined without rows of both kinds.
 */
export function areaUnderCurve(
  injured: readonly number[],
  uninjured: readonly number[],
): number | undefined {
  if (injured.length === 0 || uninjured.length === 0) return undefined;
  const others = [...Map.groupBy(uninjured, (score) => score)];
  let wins = 0;
  for (const [score, { length }] of Map.groupBy(injured, (score) => score)) {
    for (const [other, same] of others) wins += length * same.length * pointsOf(score, other);
  }
  return wins / (injured.length * uninjured.length);
}

function pointsOf(score: number, other: number): number {
  if (score === other) return 0.5;
  return score > other ? 1 : 0;
}

const LOW_QUANTILE = 0.025;
const HIGH_QUANTILE = 0.975;

/**
 * The area under the curve with its 95 % percentile interval: both kinds of rows are drawn again
 * from themselves `rounds` times. The same seed gives the same interval.
 */
export function bootstrappedArea(
  injured: readonly number[],
  uninjured: readonly number[],
  { seed, rounds }: { readonly seed: number; readonly rounds: number },
): Estimate | undefined {
  const value = areaUnderCurve(injured, uninjured);
  if (value === undefined) return undefined;
  const next = randomFrom(seed);
  const areas = Array.from(
    { length: rounds },
    () => areaUnderCurve(drawn(injured, next), drawn(uninjured, next)) ?? value,
  ).sort((one, other) => one - other);
  const at = (quantile: number) => areas[Math.round(quantile * (rounds - 1))] ?? value;
  return { value, low: at(LOW_QUANTILE), high: at(HIGH_QUANTILE) };
}

function drawn(values: readonly number[], next: () => number): readonly number[] {
  return values.map((value) => values[Math.floor(next() * values.length)] ?? value);
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
