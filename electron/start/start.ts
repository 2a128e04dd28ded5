import { resolve } from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import { standWhereTheCallerIs } from '../data-folder/stand-where-the-caller-is.ts';
import { thisMachine } from '../data-folder/this-machine.ts';
import { whereDataLives } from '../data-folder/where-data-lives.ts';
import { systemClock } from '../handlers/system-clock.ts';
import { buildWhenStale } from './build-screens.ts';
import { findRuntime } from './electron-runtime.ts';
import { openWindow } from './open-window.ts';
import { HELP, readOptions } from './options.ts';
import { serveBrowser } from './serve-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** What a shell and the system's loader answer when a program lacks a library that it needs. */
const CANNOT_RUN = 127;
const say = (line: string) => console.log(line);

/** `npm start`: the desktop window where it can be had, else the same planner in the browser. */
async function start(): Promise<void> {
  const { help, browser, data, port } = readOptions(process.argv.slice(2));
  if (help) return say(HELP);
  standWhereTheCallerIs();
  const dataFolder = whereDataLives(data, thisMachine());
  buildWhenStale(ROOT, say);
  if (browser) return serve(dataFolder, port);
  const reason = await showWindow(dataFolder);
  if (reason === undefined) return;
  say(`No desktop window: ${reason}. The same planner is in your browser instead.`);
  await serve(dataFolder, port);
}

/** Waits until the window is closed. Returns the reason if there could be none. */
async function showWindow(dataFolder: string): Promise<string | undefined> {
  const runtime = findRuntime(ROOT, say);
  if (runtime.status === 'absent') return runtime.reason;
  const ended = await openWindow(ROOT, runtime.executable, dataFolder);
  if (ended === CANNOT_RUN) return 'Electron lacks a library of this system';
  if (typeof ended === 'string') return `Electron broke off (${ended})`;
  process.exitCode = ended;
  return undefined;
}

async function serve(dataFolder: string, port: number | undefined): Promise<void> {
  const report = (fault: unknown) => console.error(inWords(fault));
  const host = await serveBrowser({ root: ROOT, dataFolder, clock: systemClock, port, report });
  say(`\nOpen this address in a browser on this machine:\n\n  ${host.address}\n`);
  say(`The data is in ${dataFolder}. Ctrl+C stops the planner.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void host.close().then(() => process.exit(0)));
  }
}

/** What a user can do something about is said without its place in the code. */
function inWords(fault: unknown): unknown {
  return fault instanceof Refusal ? fault.message : fault;
}

start().catch((fault: unknown) => {
  console.error(inWords(fault));
  process.exitCode = 1;
});
