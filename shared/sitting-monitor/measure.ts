import { MILLISECONDS_IN_A_MINUTE } from './limits.ts';
import { withSpan } from './measured-days.ts';
import type { Moment } from './moment.ts';
import type { Monitor } from './monitor.ts';

/** Without keys or mouse for so long, the person is taken to have left at the last touch: our choice. */
export const AWAY_AFTER_MILLISECONDS = 5 * MILLISECONDS_IN_A_MINUTE;
/**
 * Looks further apart than this have missed something, such as sleep: what lay between is not
 * counted. A browser lets a hidden page look once a minute, so it is longer than that.
 */
export const LOOKS_APART_AT_MOST_MILLISECONDS = 3 * MILLISECONDS_IN_A_MINUTE;

/**
 * The monitor after a look at the computer. Time counts as sitting from one touch of keys or mouse
 * to the next, where less than five minutes lie between. Lock, sleep and a gap end it, and nothing is
 * counted that nobody saw: what is measured is never longer than the time that passed.
 */
export function measure(monitor: Monitor, moment: Moment): Monitor {
  const known = isBlind(monitor, moment) ? leave(monitor, moment) : monitor;
  const seen = moment.kind === 'look' ? look(known, moment) : leave(known, moment);
  const { uptime, wallClock, timeZone } = moment;
  return { ...seen, last: { uptime, wallClock, timeZone } };
}

/** Was the computer out of sight? Sleep stops one clock or both; a new start begins its own anew. */
function isBlind({ last }: Monitor, { uptime, wallClock }: Moment): boolean {
  if (!last) return false;
  const passed = uptime - last.uptime;
  // A wall clock that runs ahead has been set, or the other has slept. Which, nobody can tell.
  const ahead = wallClock - last.wallClock - passed;
  return passed < 0 || Math.max(passed, ahead) > LOOKS_APART_AT_MOST_MILLISECONDS;
}

function leave(monitor: Monitor, { uptime }: Moment): Monitor {
  return { ...monitor, stretch: undefined, awaySince: uptime, quietUntil: 0 };
}

function look(monitor: Monitor, moment: Extract<Moment, { kind: 'look' }>): Monitor {
  const { uptime, idleMilliseconds } = moment;
  const { stretch, awaySince } = monitor;
  const touchedAt = uptime - Math.max(0, idleMilliseconds);
  const isAway = uptime - touchedAt >= AWAY_AFTER_MILLISECONDS;
  if (!stretch) {
    if (isAway || touchedAt < awaySince) return monitor;
    return { ...monitor, stretch: { beganAt: uptime, countedUntil: uptime, onDay: undefined } };
  }
  const counted = countUntil(monitor, touchedAt);
  return isAway ? leave(counted, moment) : counted;
}

/** Counts the time up to the last touch, by the clock as it stood at the look before. */
function countUntil(monitor: Monitor, touchedAt: number): Monitor {
  const { last, stretch } = monitor;
  if (!last || !stretch || touchedAt <= stretch.countedUntil) return monitor;
  const wallAt = (uptime: number) => last.wallClock + uptime - last.uptime;
  const span = { from: wallAt(stretch.countedUntil), until: wallAt(touchedAt) };
  const { days, onDay } = withSpan(monitor.days, stretch.onDay, span, last.timeZone);
  return { ...monitor, days, stretch: { ...stretch, countedUntil: touchedAt, onDay } };
}
