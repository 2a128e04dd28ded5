import { BrowserWindow, Notification, powerMonitor } from 'electron';
import type { Break } from '../../shared/sitting-monitor/moment.ts';
import type { Computer } from '../handlers/means.ts';
import { showWindow } from './window.ts';

const MILLISECONDS_IN_A_SECOND = 1_000;

/** The computer as its power monitor sees it. Looks only when it is asked, and keeps nothing. */
export function thisComputer(now: () => number = () => performance.now()): Computer {
  let last: { readonly kind: Break; readonly at: number } | undefined;
  const note = (kind: Break) => () => {
    last = { kind, at: now() };
  };
  powerMonitor.on('lock-screen', note('lock'));
  powerMonitor.on('unlock-screen', note('unlock'));
  powerMonitor.on('suspend', note('sleep'));
  powerMonitor.on('resume', note('wake'));
  return {
    look: () => ({
      idleMilliseconds: powerMonitor.getSystemIdleTime() * MILLISECONDS_IN_A_SECOND,
      isFullScreen: BrowserWindow.getAllWindows().some((window) => window.isFullScreen()),
      ...(last && { lastBreak: { kind: last.kind, millisecondsAgo: now() - last.at } }),
    }),
    remind,
  };
}

/** A message of the system, so that it is seen over other programs and follows their do-not-disturb. */
function remind(minutes: number): boolean {
  if (!Notification.isSupported()) return false;
  const message = new Notification({
    title: 'Time to get up',
    body: `You have been sitting for ${minutes} minutes. A few steps are enough.`,
    silent: true,
  });
  message.on('click', showWindow);
  message.show();
  return true;
}
