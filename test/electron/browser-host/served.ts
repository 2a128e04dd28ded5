import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serveBrowser } from '../../../electron/start/serve-browser.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const SCREENS = {
  'index.html': '<!doctype html><title>Evenload</title>',
  'assets/app.js': 'void 0;',
  'assets/app.css': 'body{}',
  'assets/app.js.map': '{}',
} as const;

/** The browser host over an empty planner and made-up screens, closed when the test is over. */
export async function served(root = temporaryFolder()) {
  for (const [name, text] of Object.entries(SCREENS)) {
    const path = join(root, 'out/renderer', name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  writeFileSync(join(root, 'secret.txt'), 'secret');
  const faults: unknown[] = [];
  const host = await serveBrowser({
    root,
    dataFolder: join(root, 'data'),
    clock: { today: () => isoDate('2026-11-18'), timeZone: () => 'Europe/Madrid' },
    report: (fault) => faults.push(fault),
  });
  onTestFinished(() => host.close());
  const { pathname, host: name, port } = new URL(host.address);
  return { ...host, token: pathname.slice(1, -1), hostHeader: name, port: Number(port), faults };
}
