export const MILLISECONDS_IN_A_MINUTE = 60_000;
/** The contract takes no day of sitting above it, though a day can have 25 hours by the clock. */
export const DAY_AT_MOST_MILLISECONDS = 24 * 60 * MILLISECONDS_IN_A_MINUTE;
/** Days that are kept until somebody looks at them; a holiday of two weeks loses nothing. */
export const DAYS_KEPT = 21;
