import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backupsBeside } from './backups-folder.ts';

/** What to do about a data file that cannot be used: the newest backup by name, if there is one. */
export function wayBack(file: string): string {
  const name = basename(file);
  const aside = `Move what is left of it (${name}, ${name}-wal and ${name}-shm) to another folder and keep it`;
  const backup = newestBackup(backupsBeside(file));
  if (!backup) return `There is no backup of it. ${aside}, to start anew.`;
  return `${aside}. Then copy the newest backup, ${backup}, to ${file}, or leave that out to start anew.`;
}

/** By the time of its making: names say a day or a version. */
function newestBackup(folder: string): string | undefined {
  return filesIn(folder)
    .filter((file) => file.endsWith('.db'))
    .map((file) => ({ file, made: statSync(file).mtimeMs }))
    .toSorted((one, other) => other.made - one.made)[0]?.file;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
