const WHOLE_STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** 0 to 10, and in its place the value that is there already when it is not whole, such as 7.8 after a swap. */
export function scaleSteps(value: number | undefined): readonly number[] {
  if (value === undefined || WHOLE_STEPS.includes(value)) return WHOLE_STEPS;
  return [...WHOLE_STEPS, value].sort((one, other) => one - other);
}
