import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { Refusal } from '../../shared/contract/refusal.ts';

/** Makes the folder if it is not there, readable by its owner alone. Refuses one that cannot be written. */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (fault) {
    throw new Refusal(
      'data-folder',
      `The data folder ${folder} cannot be used: ${reason(folder, fault)}. Nothing was changed. ${REMEDY}`,
    );
  }
}

const REMEDY = 'Name another folder with --data DIR or EVENLOAD_DATA, or change its permissions.';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to write there',
  EPERM: 'you are not allowed to write there',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of its path is a file',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
};

function reason(folder: string, fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const code = 'code' in fault ? String(fault.code) : '';
  if (code === 'EEXIST' && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return 'there is a file of that name';
  }
  return REASONS[code] ?? fault.message;
}
