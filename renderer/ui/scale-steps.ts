const WHOLE_STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** 0 to 10, and in its place the value that is there already when it is not whole, such as 7.8 after a swap. */
export function scaleSteps(value: number | undefined): readonly number[] {
  if (value === undefined || WHOLE_STEPS.includes(value)) return WHOLE_STEPS;
  return [...WHOLE_STEPS, value].sort((one, other) => one - other);
}

type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** The step that a key chooses: a digit, or X for 10, as the Romans wrote it. */
export function stepOfKey({ key, ctrlKey, metaKey, altKey }: KeyPress): number | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key.toLowerCase() === 'x') return 10;
  return /^\d$/.test(key) ? Number(key) : undefined;
}
