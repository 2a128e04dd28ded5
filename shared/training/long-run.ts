import type { Kind } from './kind.ts';

/** Seconds. From an hour and a half on, a run without a kind is taken as long; our own choice. */
const LONG_FROM_SECONDS = 90 * 60;
/** Seconds. Up to an hour it is taken as short; what lies between could be either. Our own choice. */
const SHORT_TO_SECONDS = 60 * 60;

/**
 * Was this a long run? By its kind, which is relative to what the runner is used to; else by its
 * time. Unknown for one without a kind that lies between short and long.
 */
export function isLongRun(run: {
  readonly kind?: Kind | undefined;
  readonly durationSeconds: number;
}): 'long' | 'short' | 'unknown' {
  if (run.kind !== undefined) return run.kind === 'long' ? 'long' : 'short';
  if (run.durationSeconds >= LONG_FROM_SECONDS) return 'long';
  return run.durationSeconds <= SHORT_TO_SECONDS ? 'short' : 'unknown';
}
