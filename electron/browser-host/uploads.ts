import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FILE_BYTES_AT_MOST } from '../../shared/contract/import-operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { bodyUpTo } from './body.ts';
import { labelOf } from './label.ts';
import { makeUploadsFolder } from './uploads-folder.ts';

/** Files that a browser hands over, kept in a private folder until they have been imported. */
export type Uploads = {
  readonly begin: () => string;
  readonly add: (upload: string, name: string, body: IncomingMessage) => Promise<void>;
  /** The paths of an upload that is complete. */
  readonly finish: (upload: string) => readonly string[];
  /** Deletes files that have been imported. */
  readonly discard: (paths: readonly string[]) => void;
  readonly close: () => Promise<void>;
};

export async function openUploads(): Promise<Uploads> {
  const root = await makeUploadsFolder();
  const open = new Map<string, string[]>();
  const pathsOf = (upload: string) => {
    const paths = open.get(upload);
    if (paths) return paths;
    throw new Refusal('not-found', 'These files are no longer waiting. Choose them again.');
  };
  return {
    begin: () => {
      const upload = randomUUID();
      open.set(upload, []);
      return upload;
    },
    add: async (upload, name, body) => {
      const paths = pathsOf(upload);
      // A folder for each file: two may have the same name, which is only ever a label.
      const folder = join(root, randomUUID());
      await mkdir(folder, { mode: 0o700 });
      const path = join(folder, labelOf(name));
      await keep(path, name, body);
      paths.push(path);
    },
    finish: (upload) => {
      const paths = pathsOf(upload);
      open.delete(upload);
      return paths;
    },
    discard: (paths) => {
      const folders = paths.map(dirname).filter((folder) => dirname(folder) === root);
      for (const folder of folders) void rm(folder, { recursive: true, force: true });
    },
    close: () => rm(root, { recursive: true, force: true }),
  };
}

async function keep(path: string, name: string, body: IncomingMessage): Promise<void> {
  const file = createWriteStream(path, { mode: 0o600 });
  try {
    await pipeline(bodyUpTo(FILE_BYTES_AT_MOST, labelOf(name), body), file);
  } catch (fault) {
    await rm(dirname(path), { recursive: true, force: true });
    throw fault;
  }
}
