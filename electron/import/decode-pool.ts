import { availableParallelism } from 'node:os';
import Piscina from 'piscina';
import type { DecodeTask } from './decode-worker.ts';
import type { DecodeOptions, DecodeOutcome } from './decoded-activity.ts';
import { DECODE_MILLISECONDS_AT_MOST } from './limits.ts';
import { reasonOf } from './unreadable.ts';

/** More than this and the window would feel it. */
const THREADS_AT_MOST = 4;
/** A worker of that size holds the largest FIT file allowed. */
const WORKER_MEGABYTES = 2_048;
/** Kept between the steps of one import, then gone. */
const IDLE_MILLISECONDS = 10_000;

export const THREADS = Math.min(availableParallelism(), THREADS_AT_MOST);

let pool: Piscina<DecodeTask, DecodeOutcome> | undefined;

/** Decodes in a worker thread. Never rejects: a worker that dies or hangs is an outcome too. */
export async function decodeInWorker(path: string, options: DecodeOptions): Promise<DecodeOutcome> {
  pool ??= startPool();
  const signal = AbortSignal.timeout(DECODE_MILLISECONDS_AT_MOST);
  try {
    return await pool.run({ path, options }, { signal });
  } catch (fault) {
    return { status: 'failed', path, reason: signal.aborted ? tooSlow() : workerReason(fault) };
  }
}

function startPool(): Piscina<DecodeTask, DecodeOutcome> {
  return new Piscina<DecodeTask, DecodeOutcome>({
    filename: workerUrl(),
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MILLISECONDS,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES },
  });
}

/** The worker lies beside this module, built or not. */
function workerUrl(): string {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./decode-worker.${extension}`, import.meta.url).href;
}

function tooSlow(): string {
  const seconds = DECODE_MILLISECONDS_AT_MOST / 1000;
  return `The file was not read within ${seconds} seconds, so reading it was stopped.`;
}

function workerReason(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return reasonOf(fault);
  return 'The file needs more memory to decode than any recording of a day. It was not read.';
}
