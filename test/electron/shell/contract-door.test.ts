import { expect, test, vi } from 'vitest';
import { ipcMain } from './electron-stand-in.ts';
import { call, started } from './started.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

test('the window calls operations over one channel, and gets replies', async () => {
  await started();
  expect(ipcMain.handle).toHaveBeenCalledOnce();
  expect(await call('athlete.create', { name: 'Ana' })).toMatchObject({ result: { id: 1 } });
  expect(await call('athlete.list', {})).toMatchObject({ result: [{ name: 'Ana' }] });
});

test('input from the window is checked like any other', async () => {
  await started();
  const reply = await call('athlete.create', { name: '', admin: true });
  expect(reply).toMatchObject({ error: { code: 'invalid-input' } });
});

const OWN = { url: 'evenload://app/' };
const FOREIGN = [
  ['a page of another site that got into the window', { url: 'https://evil.example/' }],
  ['a site that looks like ours', { url: 'evenload://app.evil.example/' }],
  ['another host of our scheme', { url: 'evenload://other/' }],
  ['our name as a user of another host', { url: 'evenload://app@evil.example/' }],
  ['a file of this machine', { url: 'file:///app/index.html' }],
  ['a page without an address', { url: 'about:blank' }],
  ['no address at all', { url: '' }],
] as const;

test.each(FOREIGN)('refused: %s', async (_, frame) => {
  await started();
  const reply = await call(
    'athlete.create',
    { name: 'Forged' },
    { sender: { mainFrame: frame }, senderFrame: frame },
  );
  expect(reply).toMatchObject({ error: { code: 'not-allowed-here' } });
  expect(await call('athlete.list', {})).toEqual({ result: [] });
});

test('refused: a frame inside our page, even one with our address', async () => {
  await started();
  const inside = { url: 'evenload://app/' };
  const from = { sender: { mainFrame: OWN }, senderFrame: inside };
  expect(await call('athlete.list', {}, from)).toMatchObject({
    error: { code: 'not-allowed-here' },
  });
});

test('refused: a frame that is gone by the time its call arrives', async () => {
  await started();
  const from = { sender: { mainFrame: OWN }, senderFrame: null };
  expect(await call('athlete.list', {}, from)).toMatchObject({
    error: { code: 'not-allowed-here' },
  });
});

test('refused: a name that is no text, and one that is no operation', async () => {
  await started();
  const tricky = { toString: 'athlete.list' };
  expect(await call(tricky, {})).toMatchObject({ error: { code: 'not-allowed-here' } });
  expect(await call('constructor', {})).toMatchObject({ error: { code: 'unknown-operation' } });
});

test('refused: paths named by the window; only main’s own dialog knows any', async () => {
  await started();
  const reply = await call('history.import', { athleteId: 1, paths: ['/etc/passwd'] });
  expect(reply).toMatchObject({ error: { code: 'not-allowed-here' } });
});
