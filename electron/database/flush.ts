import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until a file is on the disk, so that it can take a name that counts. */
export function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
