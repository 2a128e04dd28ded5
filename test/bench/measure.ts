/** One line of the bench: our part against the bare part that it cannot do without. */
export type Line = {
  readonly name: string;
  readonly ours: number;
  readonly bare: number;
  /** Median of the ratios of each pair: what holds when the machine's speed drifts. */
  readonly ratio: number;
  readonly unit: 'ms';
  readonly rounds: number;
  /** What else was counted, by its name. */
  readonly counts?: Readonly<Record<string, number>>;
};

type Work = () => unknown;

/** Rounds that are not counted: the compiler warms up. */
const WARM_UP = 5;

/** Times the two in turn, pair by pair, after a warm-up. */
export async function compare(
  name: string,
  rounds: number,
  ours: Work,
  bare: Work,
  warmUp = WARM_UP,
): Promise<Line> {
  const pairs: { ours: number; bare: number }[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const pair = { ours: await time(ours), bare: await time(bare) };
    if (round >= 0) pairs.push(pair);
  }
  return {
    name,
    ours: median(pairs.map((pair) => pair.ours)),
    bare: median(pairs.map((pair) => pair.bare)),
    ratio: median(pairs.map((pair) => pair.ours / pair.bare)),
    unit: 'ms',
    rounds,
  };
}

async function time(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
