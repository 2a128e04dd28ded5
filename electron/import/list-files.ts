import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formatOf } from './file-format.ts';
import { reasonOf } from './unreadable.ts';

export type FileFailure = { readonly path: string; readonly reason: string };
export type FileList = { readonly files: string[]; readonly failed: FileFailure[] };

/** Beside each file on a foreign disk, macOS leaves one of these, which holds no recording. */
const MACOS_LEFTOVER = /^\._/;
const PACKED = /\.(?:fit|gpx|tcx)\.gz$/i;
/** What a service hands out as an archive. In a folder it may hold anything, and is passed over. */
const ARCHIVE = /\.(?:zip|tgz|tar|gz|7z|rar)$/i;

/**
 * The activity files that the paths name, folders walked to the bottom, in the order of the
 * paths and by name within a folder. Files of other types in a folder are passed over; a path
 * that leads to no activity file at all is a failure.
 */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
  const list: FileList = { files: [], failed: [] };
  for (const path of paths) await addPath(path, list);
  return list;
}

async function addPath(path: string, list: FileList): Promise<void> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) await addFolder(path, list);
    else addNamedFile(path, list);
  } catch (fault) {
    list.failed.push({ path, reason: reasonOf(fault) });
  }
}

function addNamedFile(path: string, list: FileList): void {
  const reason = refusalOf(basename(path));
  if (reason) list.failed.push({ path, reason });
  else list.files.push(path);
}

function refusalOf(name: string): string | undefined {
  if (MACOS_LEFTOVER.test(name)) return 'This is a leftover of macOS, not a recording.';
  if (ARCHIVE.test(name)) return 'This file is packed. Unpack it, then import what comes out.';
  return formatOf(name) ? undefined : 'This is not a FIT, GPX or TCX file.';
}

async function addFolder(folder: string, list: FileList): Promise<void> {
  const before = list.files.length + list.failed.length;
  const entries = await walk(folder, list);
  if (list.files.length + list.failed.length > before) return;
  const reason =
    entries === 0 ? 'The folder is empty.' : 'There is no FIT, GPX or TCX file in the folder.';
  list.failed.push({ path: folder, reason });
}

/** Returns how many entries there were in the folder itself. */
async function walk(folder: string, list: FileList): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) await addEntry(join(folder, entry.name), entry, list);
  return entries.length;
}

async function addEntry(path: string, entry: Dirent, list: FileList): Promise<void> {
  if (entry.isDirectory()) await walkInside(path, list);
  else if (MACOS_LEFTOVER.test(entry.name)) return;
  else if (entry.isSymbolicLink()) await addLink(path, list);
  else if (formatOf(entry.name) || PACKED.test(entry.name)) addNamedFile(path, list);
}

async function walkInside(folder: string, list: FileList): Promise<void> {
  try {
    await walk(folder, list);
  } catch (fault) {
    list.failed.push({ path: folder, reason: reasonOf(fault) });
  }
}

/** A link can lead out of the folder, or round in circles, so it is named and not followed. */
async function addLink(path: string, list: FileList): Promise<void> {
  const leadsToFolder = await stat(path).then(
    (target) => target.isDirectory(),
    () => false,
  );
  if (!leadsToFolder && !formatOf(path)) return;
  list.failed.push({
    path,
    reason: 'This is a link to another place and was not followed. Import what it leads to itself.',
  });
}
