import { expect, test, vi } from 'vitest';
import { thisComputer } from '../../../electron/shell/computer.ts';
import { forgetAll, Notification, powerMonitor } from './electron-stand-in.ts';
import { call, started } from './started.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

/** The computer beside a clock that the test moves. */
function computerAt() {
  forgetAll();
  const clock = { now: 1_000 };
  return { clock, computer: thisComputer(() => clock.now) };
}

test('the window reads for how long nobody has touched the computer', async () => {
  const { window } = await started();
  powerMonitor.getSystemIdleTime.mockReturnValueOnce(42);
  window?.isFullScreen.mockReturnValueOnce(true);
  expect(await call('computer.look', {})).toEqual({
    result: { idleMilliseconds: 42_000, isFullScreen: true },
  });
});

test.each([
  ['lock-screen', 'lock'],
  ['unlock-screen', 'unlock'],
  ['suspend', 'sleep'],
  ['resume', 'wake'],
])('%s is told as %s, with how long ago it was', (event, kind) => {
  const { clock, computer } = computerAt();
  expect(computer.look().lastBreak).toBeUndefined();
  powerMonitor.emit(event);
  clock.now += 7_000;
  expect(computer.look().lastBreak).toEqual({ kind, millisecondsAgo: 7_000 });
});

test('of several the latest is told', () => {
  const { clock, computer } = computerAt();
  powerMonitor.emit('suspend');
  clock.now += 5_000;
  powerMonitor.emit('resume');
  expect(computer.look().lastBreak).toEqual({ kind: 'wake', millisecondsAgo: 0 });
});

test('a message of the system asks to get up; a click on it shows the planner', async () => {
  const { window } = await started();
  expect(await call('computer.remind', { minutes: 30 })).toEqual({ result: { shown: true } });
  expect(Notification.shown).toEqual([
    expect.objectContaining({ body: expect.stringContaining('30 minutes'), silent: true }),
  ]);
  Notification.latest?.emit('click');
  expect(window?.restore).toHaveBeenCalledOnce();
  expect(window?.focus).toHaveBeenCalledOnce();
});

test('a system without messages is no fault', async () => {
  await started();
  Notification.isSupported.mockReturnValueOnce(false);
  expect(await call('computer.remind', { minutes: 30 })).toEqual({ result: { shown: false } });
  expect(Notification.shown).toEqual([]);
});

test('words of the window do not reach the message', async () => {
  await started();
  const reply = await call('computer.remind', { minutes: 30, body: 'Send money' });
  expect(reply).toMatchObject({ error: { code: 'invalid-input' } });
});
