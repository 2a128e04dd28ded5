import { resolve } from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import { thisMachine } from '../data-folder/this-machine.ts';
import { whereDataLives } from '../data-folder/where-data-lives.ts';
import { systemClock } from '../handlers/system-clock.ts';
import { buildWhenStale } from './build-screens.ts';
import { findRuntime } from './electron-runtime.ts';
import { openWindow } from './open-window.ts';
import { HELP, readOptions, type StartOptions } from './options.ts';
import { serveBrowser } from './serve-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const say = (line: string) => console.log(line);

/** `npm start`: the desktop window where it can be had, else the same planner in the browser. */
async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return say(HELP);
  buildWhenStale(ROOT, say);
  if (options.browser) return serve(options);
  const runtime = findRuntime(ROOT, say);
  if (runtime.status === 'there') {
    process.exitCode = await openWindow(ROOT, runtime.executable, options.data);
    return;
  }
  say(`No desktop window: ${runtime.reason}. The same planner is served to your browser instead.`);
  await serve(options);
}

async function serve({ data, port }: StartOptions): Promise<void> {
  const dataFolder = whereDataLives(data, thisMachine());
  const report = (fault: unknown) => console.error(fault);
  const host = await serveBrowser({ root: ROOT, dataFolder, clock: systemClock, port, report });
  say(`\nOpen this address in a browser on this machine:\n\n  ${host.address}\n`);
  say(`The data is in ${dataFolder}. Ctrl+C stops the planner.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void host.close().then(() => process.exit(0)));
  }
}

start().catch((fault: unknown) => {
  console.error(fault instanceof Refusal ? fault.message : fault);
  process.exitCode = 1;
});
