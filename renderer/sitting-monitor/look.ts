import type { Clocks, Moment } from '../../shared/sitting-monitor/moment.ts';
import { door, isDesktop } from '../door/door.ts';
import { momentsOf } from './moments-of-use.ts';
import { lastTouchOfPage } from './page-touches.ts';

type Look = { readonly moments: readonly Moment[]; readonly isFullScreen: boolean };

/** Looks at the computer, or in a browser at this page: what has happened since the last look. */
export function lookNow(lastLookAt: number): Promise<Look> | Look {
  return isDesktop ? lookAtComputer(lastLookAt) : lookAtPage();
}

async function lookAtComputer(lastLookAt: number): Promise<Look> {
  const use = await door['computer.look']({});
  return { moments: momentsOf(use, clocksNow(), lastLookAt), isFullScreen: use.isFullScreen };
}

function lookAtPage(): Look {
  const clocks = clocksNow();
  const idleMilliseconds = clocks.uptime - lastTouchOfPage();
  return { moments: [{ ...clocks, kind: 'look', idleMilliseconds }], isFullScreen: pageFills() };
}

function pageFills(): boolean {
  return document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches;
}

export function clocksNow(): Clocks {
  return {
    uptime: performance.now(),
    wallClock: Date.now(),
    timeZone: Temporal.Now.timeZoneId(),
  };
}
