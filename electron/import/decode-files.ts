import { stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { decodeFile } from './decode-file.ts';
import { decodeInWorker, THREADS } from './decode-pool.ts';
import type { DecodeOptions, DecodeOutcome } from './decoded-activity.ts';
import { INLINE_BYTES_AT_MOST, INLINE_FILES_AT_MOST } from './limits.ts';

/** Files on their way at once: enough to keep every thread busy behind one slow file. */
const FILES_AT_ONCE = THREADS * 2;

/** Decodes files on all cores, in the order of the input. Each has an outcome; none throws. */
export async function* decodeFiles(
  files: readonly string[],
  options: DecodeOptions,
): AsyncGenerator<DecodeOutcome, void, undefined> {
  const decode = (await areFewAndSmall(files)) ? decodeInline : decodeInWorker;
  const running: Promise<DecodeOutcome>[] = [];
  for (const file of files) {
    running.push(decode(file, options));
    if (running.length < FILES_AT_ONCE) continue;
    yield* next(running);
  }
  while (running.length > 0) yield* next(running);
}

async function* next(running: Promise<DecodeOutcome>[]) {
  const first = running.shift();
  if (first) yield await first;
}

async function decodeInline(path: string, options: DecodeOptions): Promise<DecodeOutcome> {
  await setImmediate();
  return decodeFile(path, options);
}

/** Starting a thread takes longer than decoding a run or two. */
async function areFewAndSmall(files: readonly string[]): Promise<boolean> {
  if (files.length > INLINE_FILES_AT_MOST) return false;
  const sizes = await Promise.all(files.map(sizeOf));
  return sizes.every((size) => size <= INLINE_BYTES_AT_MOST);
}

/** A file that cannot be asked is small: decoding it fails at once, and says why. */
async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
