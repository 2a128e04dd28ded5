import { dirname, join } from 'node:path';

/** Where the copies of a data file are. */
export function backupsBeside(dataFile: string): string {
  return join(dirname(dataFile), 'backups');
}
