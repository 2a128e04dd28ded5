import type { ComputerUse } from '../../shared/contract/computer-operations.ts';
import type { Clocks, Moment } from '../../shared/sitting-monitor/moment.ts';

/** What the desktop saw, as moments in their order. Lock and sleep are told again and again: once counts. */
export function momentsOf(
  { idleMilliseconds, lastBreak }: ComputerUse,
  now: Clocks,
  lastLookAt: number,
): readonly Moment[] {
  const look: Moment = { ...now, kind: 'look', idleMilliseconds };
  if (!lastBreak) return [look];
  const { kind, millisecondsAgo } = lastBreak;
  if (now.uptime - millisecondsAgo <= lastLookAt) return [look];
  return [{ ...earlier(now, millisecondsAgo), kind }, look];
}

function earlier({ uptime, wallClock, timeZone }: Clocks, ago: number): Clocks {
  return { uptime: uptime - ago, wallClock: wallClock - ago, timeZone };
}
