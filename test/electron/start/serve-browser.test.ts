import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

const originOf = ({ address }: { address: string }) => new URL(address).origin;

test('the next start has the same origin, where the browser keeps its switches, and another token', async () => {
  const given = means();
  const first = await serveBrowser(given);
  await first.close();
  const second = await serveBrowser(given);
  await second.close();
  expect(originOf(second)).toBe(originOf(first));
  expect(second.address).not.toBe(first.address);
});

test('where the port of the last start is taken, any other serves, and the kept one is tried again', async () => {
  const given = means();
  const first = await serveBrowser(given);
  const beside = await serveBrowser(given);
  expect(originOf(beside)).not.toBe(originOf(first));
  await first.close();
  await beside.close();
  const next = await serveBrowser(given);
  await next.close();
  expect(originOf(next)).toBe(originOf(first));
});

test('a named port is no reason to give up the kept one', async () => {
  const given = means();
  const first = await serveBrowser(given);
  const other = await serveBrowser({ ...given, port: 0 });
  await first.close();
  await other.close();
  const next = await serveBrowser(given);
  await next.close();
  expect(originOf(next)).toBe(originOf(first));
});

test.each(['', '80', '70000', '-1', '4e4', 'http'])(
  '%j as the kept port is passed over',
  async (text) => {
    const given = means();
    mkdirSync(given.dataFolder, { recursive: true });
    writeFileSync(join(given.dataFolder, 'browser-port'), text);
    const first = await serveBrowser(given);
    const { origin, hostname } = new URL(first.address);
    await first.close();
    expect(hostname).toBe('127.0.0.1');
    expect(Number(new URL(origin).port)).toBeGreaterThan(1_024);
    expect(readFileSync(join(given.dataFolder, 'browser-port'), 'utf8').trim()).toBe(
      new URL(origin).port,
    );
  },
);

test('a stop closes the database: no journal is left beside it', async () => {
  const given = means();
  const host = await serveBrowser(given);
  await call(host.address, 'athlete.create', { name: 'Ana' });
  await host.close();
  expect(readdirSync(given.dataFolder).toSorted()).toEqual([
    'browser-port',
    'evenload.db',
    'start.lock',
  ]);
});
