import { homedir } from 'node:os';
import type { Machine } from './where-data-lives.ts';

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return { platform: process.platform, environment: process.env, home: homedir() };
}
