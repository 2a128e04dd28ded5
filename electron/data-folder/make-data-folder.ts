import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';

/** Makes the folder if it is not there, readable by its owner alone. Refuses one that cannot be written. */
export function makeDataFolder(folder: string): void {
  try {
    makeWithParents(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (fault) {
    throw new Refusal(
      'data-folder',
      `The data folder ${folder} cannot be used: ${reason(fault)}. Nothing was changed. ${REMEDY}`,
    );
  }
}

/** Step by step: where nothing can be made, as in /proc, Node's own `recursive` never comes back. */
function makeWithParents(folder: string): void {
  if (isFolder(folder)) return;
  const parent = dirname(folder);
  if (!statSync(parent, { throwIfNoEntry: false })) makeWithParents(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (fault) {
    // Another door may have been quicker.
    if (!isFolder(folder)) throw fault;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

const REMEDY = 'Name another folder with --data DIR or EVENLOAD_DATA, or change its permissions.';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to write there',
  EPERM: 'you are not allowed to write there',
  EROFS: 'the disk is read-only',
  ENOENT: 'no folder can be made there',
  ENOTDIR: 'a part of its path is a file',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
};

function reason(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const code = 'code' in fault ? String(fault.code) : '';
  if (code === 'EEXIST') {
    return 'there is a file of that name';
  }
  return REASONS[code] ?? fault.message;
}
