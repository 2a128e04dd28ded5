import { type Metres, metres, type Seconds } from '../units/units.ts';
import type { Kind } from './kind.ts';

type HardPartFields = {
  readonly kind?: Kind | undefined;
  readonly durationSeconds: Seconds;
  readonly distanceMetres?: Metres | undefined;
  readonly hardDistanceMetres?: Metres | undefined;
  readonly hardDurationSeconds?: Seconds | undefined;
};

export type Effort = 'hard' | 'easy' | 'unknown';

const HARD_KINDS: ReadonlySet<Kind> = new Set(['tempo', 'intervals', 'hills', 'sprints', 'race']);
const EASY_KINDS: ReadonlySet<Kind> = new Set(['easy', 'long', 'recovery']);

/** Metres. Four strides of 20 s come to about 400 m and are no hard run; our own choice. */
const HARD_RUN_METRES = 500;
/** Seconds. Four strides of 20 s are 80 s; our own choice. */
const HARD_RUN_SECONDS = 120;

/**
 * The hard part of a run in metres: distance in zone 3 and above.
 * As logged; else from the hard minutes at the run's mean pace (hard running is faster, so this
 * is rather too little); else nothing for an easy, long or recovery run and all of a race.
 * Undefined when none of these is known.
 */
export function hardMetres(run: HardPartFields): Metres | undefined {
  if (run.hardDistanceMetres !== undefined) return run.hardDistanceMetres;
  if (run.hardDurationSeconds !== undefined) return fromHardDuration(run, run.hardDurationSeconds);
  if (run.kind === undefined) return undefined;
  if (EASY_KINDS.has(run.kind)) return metres(0);
  return run.kind === 'race' ? run.distanceMetres : undefined;
}

/**
 * Was this a hard run? By its kind, else by its hard part: strides do not make a run hard.
 * Unknown when it has neither.
 */
export function effortOf(run: HardPartFields): Effort {
  if (run.kind !== undefined && HARD_KINDS.has(run.kind)) return 'hard';
  if (run.hardDistanceMetres === undefined && run.hardDurationSeconds !== undefined) {
    return run.hardDurationSeconds >= HARD_RUN_SECONDS ? 'hard' : 'easy';
  }
  const hard = hardMetres(run);
  if (hard === undefined) return 'unknown';
  return hard >= HARD_RUN_METRES ? 'hard' : 'easy';
}

function fromHardDuration(run: HardPartFields, hard: Seconds): Metres | undefined {
  if (run.distanceMetres === undefined) return hard === 0 ? metres(0) : undefined;
  return metres((run.distanceMetres * hard) / run.durationSeconds);
}
