import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { serveBrowser } from '../../../electron/start/serve-browser.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { call } from '../browser-host/ask.ts';
import { temporaryFolder } from '../temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

function means(port?: number) {
  const root = temporaryFolder();
  mkdirSync(join(root, 'out/renderer'), { recursive: true });
  writeFileSync(join(root, 'out/renderer/index.html'), '');
  return {
    root,
    dataFolder: join(root, 'data'),
    clock: { today: () => isoDate('2026-11-18'), timeZone: () => 'Europe/Madrid' },
    port,
    report: (fault: unknown) => expect.fail(String(fault)),
  };
}

test('what was entered is there at the next start', async () => {
  const given = means();
  const first = await serveBrowser(given);
  await call(first.address, 'athlete.create', { name: 'Ana' });
  await first.close();
  const second = await serveBrowser(given);
  const listed = await call(second.address, 'athlete.list', {});
  await second.close();
  expect(listed.reply()).toMatchObject({ result: [{ name: 'Ana' }] });
});

test('a port that another program uses is refused, and nothing is left open or lying about', async () => {
  const temporary = temporaryFolder();
  const host = await serveBrowser(means());
  const port = Number(new URL(host.address).port);
  const given = means(port);
  vi.stubEnv('TMPDIR', temporary);
  await expect(serveBrowser(given)).rejects.toThrow(
    `Port ${port} cannot be opened: another program uses it.`,
  );
  await host.close();
  expect(readdirSync(given.dataFolder)).not.toContain('evenload.db-wal');
  expect(readdirSync(temporary)).toEqual([]);
});

test('a stop closes the database: no journal is left beside it', async () => {
  const given = means();
  const host = await serveBrowser(given);
  await call(host.address, 'athlete.create', { name: 'Ana' });
  await host.close();
  expect(readdirSync(given.dataFolder).toSorted()).toEqual(['evenload.db', 'start.lock']);
});
