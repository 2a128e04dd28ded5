/** The decoder types its fields, yet a file can hold lists or text under the same names. */
export function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Milliseconds since 1970. */
export function momentIn(value: unknown): number | undefined {
  return value instanceof Date ? numberIn(value.getTime()) : undefined;
}

/** The numbers of a list; undefined when one of them is missing. */
export function numbersIn(value: unknown): readonly number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const numbers = value.map(numberIn).filter((number) => number !== undefined);
  return numbers.length === value.length ? numbers : undefined;
}
