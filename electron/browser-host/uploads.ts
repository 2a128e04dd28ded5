import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FILE_BYTES_AT_MOST } from '../../shared/contract/import-operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { labelOf } from './label.ts';

/** Files that a browser hands over, kept in a private folder until they have been imported. */
export type Uploads = {
  readonly begin: () => string;
  readonly add: (upload: string, name: string, body: Readable) => Promise<void>;
  /** The paths of an upload that is complete. */
  readonly finish: (upload: string) => readonly string[];
  /** Deletes files that have been imported. */
  readonly discard: (paths: readonly string[]) => void;
  readonly close: () => Promise<void>;
};

export async function openUploads(): Promise<Uploads> {
  const root = await mkdtemp(join(tmpdir(), 'evenload-'));
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

async function keep(path: string, name: string, body: Readable): Promise<void> {
  try {
    await pipeline(body, upTo(FILE_BYTES_AT_MOST, name), createWriteStream(path, { mode: 0o600 }));
  } catch (fault) {
    await rm(dirname(path), { recursive: true, force: true });
    throw fault;
  }
}

function upTo(most: number, name: string) {
  return async function* (source: AsyncIterable<Buffer>) {
    let bytes = 0;
    for await (const part of source) {
      bytes += part.length;
      if (bytes > most) {
        throw new Refusal('invalid-input', `${name} is larger than ${most / 2 ** 20} MB.`);
      }
      yield part;
    }
  };
}
