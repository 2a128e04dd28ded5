import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { FILE_BYTES_AT_MOST } from '../../shared/contract/import-operations.ts';
import type { ActivityFormat } from './decoded-activity.ts';
import { describeBytes, FIT_BYTES_AT_MOST } from './limits.ts';
import { Unreadable } from './unreadable.ts';

const CHUNK_BYTES = 256 * 1024;

/** Refuses a file by its size and kind before a byte of it is read. */
export function checkSize(path: string, format: ActivityFormat): void {
  const file = statSync(path);
  if (!file.isFile()) throw new Unreadable('This is not a file that can be read.');
  if (file.size === 0) throw new Unreadable('The file is empty (0 bytes).');
  const most = format === 'fit' ? FIT_BYTES_AT_MOST : FILE_BYTES_AT_MOST;
  if (file.size <= most) return;
  throw new Unreadable(
    `The file is too large: ${describeBytes(file.size)}, where ${describeBytes(most)} is more than any recording of a day. It was not read.`,
  );
}

/** The file in pieces, never more than one in memory, and each handed to `seen` first. */
export function* fileChunks(path: string, seen: (chunk: Uint8Array) => void) {
  const file = openSync(path, 'r');
  try {
    for (let left = FILE_BYTES_AT_MOST; left > 0; ) {
      const chunk = new Uint8Array(CHUNK_BYTES);
      const length = readSync(file, chunk);
      if (length === 0) return;
      left -= length;
      const piece = chunk.subarray(0, length);
      seen(piece);
      yield piece;
    }
  } finally {
    closeSync(file);
  }
}
