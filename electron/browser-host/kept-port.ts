import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'browser-port';
/** Those below belong to the system. */
const LOWEST_PORT = 1_024;
const HIGHEST_PORT = 65_535;

/** The port of the first start over this data; undefined where there was none or it cannot be read. */
export function readKeptPort(dataFolder: string): number | undefined {
  try {
    const text = readFileSync(join(dataFolder, NAME), 'utf8').trim();
    const port = Number(text);
    return /^\d{4,5}$/.test(text) && port >= LOWEST_PORT && port <= HIGHEST_PORT ? port : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a port for the next start. */
export function keepPort(dataFolder: string, port: number): void {
  writeFileSync(join(dataFolder, NAME), `${port}\n`, { mode: 0o600 });
}
