/**
 * A typed number, with a point or a comma for the decimals: undefined when nothing is typed, NaN
 * when it is no number. "1,500" is refused rather than guessed: it may mean 1.5 or 1500.
 */
export function parseDecimal(text: string): number | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  return PLAIN_DECIMAL.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
}

/** A number as a person would type it: two decimals at most, none without need. */
export function decimalText(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const PLAIN_DECIMAL = /^-?(\d+[.,]?|\d*\.\d+|\d*,\d{1,2})$/;
