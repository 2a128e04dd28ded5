/** How far past the longest run, and the hazard rate ratio seen there (Frandsen 2025, 95 % intervals). */
export type JumpBand = {
  readonly name: string;
  /** Per cent of the longest run, included. */
  readonly upTo: number;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
};

const BANDS: readonly JumpBand[] = [
  { name: '10–30 %', upTo: 130, ratio: 1.64, low: 1.31, high: 2.05 },
  { name: '30–100 %', upTo: 200, ratio: 1.52, low: 1.16, high: 2.0 },
];
const BEYOND: JumpBand = {
  name: 'more than 100 %',
  upTo: Number.POSITIVE_INFINITY,
  ratio: 2.28,
  low: 1.5,
  high: 3.48,
};

/** The band of a run of `distance` against a longest run of `longest`, both in metres. */
export function bandOf(distance: number, longest: number): JumpBand {
  return BANDS.find(({ upTo }) => distance * 100 <= longest * upTo) ?? BEYOND;
}
