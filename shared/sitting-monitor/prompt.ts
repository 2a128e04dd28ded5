import { BREAK_EVERY_MINUTES } from '../rules/long-sitting.ts';
import { MILLISECONDS_IN_A_MINUTE } from './limits.ts';
import type { Monitor } from './monitor.ts';
import { isQuiet, type QuietHours } from './quiet-hours.ts';

/** As often as the rule on long sitting says. */
const ASK_AFTER_MILLISECONDS = BREAK_EVERY_MINUTES * MILLISECONDS_IN_A_MINUTE;
/** Long enough to end a thought, and three times shorter than the stretch itself: our choice. */
export const SNOOZE_MINUTES = 10;

/** What the monitor cannot see by itself. */
export type Circumstances = {
  readonly hasOpenEpisode: boolean;
  /** Something fills the screen, such as a presentation. */
  readonly isFullScreen: boolean;
  /** None: asked at any time. */
  readonly quietHours: QuietHours | undefined;
};

/** How long the person has been sitting, in milliseconds, with the pause since the last touch. */
export function sittingFor({ stretch, last }: Monitor): number {
  return stretch && last ? last.uptime - stretch.beganAt : 0;
}

/** Is it time to ask the person to get up? Only in an open episode, and never over a full screen. */
export function asksToGetUp(monitor: Monitor, around: Circumstances): boolean {
  const { last, quietUntil } = monitor;
  if (!last || !around.hasOpenEpisode || around.isFullScreen) return false;
  if (around.quietHours && isQuiet(around.quietHours, last)) return false;
  return sittingFor(monitor) >= ASK_AFTER_MILLISECONDS && last.uptime >= quietUntil;
}

/** The monitor once it has asked: without an answer it asks again after another stretch as long. */
export function asked(monitor: Monitor): Monitor {
  return quietFor(monitor, ASK_AFTER_MILLISECONDS);
}

/** The monitor after "later": it asks again in ten minutes, and goes on measuring. */
export function snoozed(monitor: Monitor): Monitor {
  return quietFor(monitor, SNOOZE_MINUTES * MILLISECONDS_IN_A_MINUTE);
}

function quietFor(monitor: Monitor, milliseconds: number): Monitor {
  return { ...monitor, quietUntil: (monitor.last?.uptime ?? 0) + milliseconds };
}
