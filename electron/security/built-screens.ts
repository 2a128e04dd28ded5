import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export type ScreenFile = { readonly body: Buffer; readonly contentType: string };

/** The files of the built screens by their address: what is not in here cannot be asked for. */
export type BuiltScreens = ReadonlyMap<string, ScreenFile>;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export const START_PAGE = 'index.html';

/** Reads the built screens once, so that no address of a request ever becomes a path. */
export function readBuiltScreens(folder: string): BuiltScreens {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) in CONTENT_TYPES);
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const contentType = CONTENT_TYPES[extname(entry.name)] ?? 'application/octet-stream';
      return [
        relative(folder, path).split(sep).join('/'),
        { body: readFileSync(path), contentType },
      ];
    }),
  );
}
