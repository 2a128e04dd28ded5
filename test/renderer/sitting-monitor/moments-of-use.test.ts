import { expect, test } from 'vitest';
import { momentsOf } from '../../../renderer/sitting-monitor/moments-of-use.ts';
import { measure } from '../../../shared/sitting-monitor/measure.ts';
import { type Monitor, startMonitor } from '../../../shared/sitting-monitor/monitor.ts';

const NOW = { uptime: 600_000, wallClock: 1_763_460_000_000, timeZone: 'Europe/Madrid' };
const USE = { idleMilliseconds: 2_000, isFullScreen: false };

test('a lock since the last look comes first, at its own time', () => {
  const lastBreak = { kind: 'lock', millisecondsAgo: 10_000 } as const;
  expect(momentsOf({ ...USE, lastBreak }, NOW, 585_000)).toEqual([
    { ...NOW, uptime: 590_000, wallClock: NOW.wallClock - 10_000, kind: 'lock' },
    { ...NOW, kind: 'look', idleMilliseconds: 2_000 },
  ]);
});

test('a lock from before the last look was told already', () => {
  const lastBreak = { kind: 'lock', millisecondsAgo: 15_000 } as const;
  expect(momentsOf({ ...USE, lastBreak }, NOW, 585_000)).toHaveLength(1);
  expect(momentsOf(USE, NOW, 585_000)).toHaveLength(1);
});

test('looks a quarter of a minute apart, with a lock between, count what was seen in use', () => {
  let monitor: Monitor = startMonitor([]);
  const look = (second: number, idle: number, locked?: number) => {
    const now = { ...NOW, uptime: second * 1_000, wallClock: NOW.wallClock + second * 1_000 };
    const lastBreak = locked === undefined ? undefined : asLock((second - locked) * 1_000);
    const use = { idleMilliseconds: idle * 1_000, isFullScreen: false, lastBreak };
    monitor = momentsOf(use, now, monitor.last?.uptime ?? 0).reduce(measure, monitor);
  };
  for (let second = 15; second <= 120; second += 15) look(second, 0);
  // Locked at 125 s and left alone; then a touch at 200 s.
  for (let second = 135; second <= 195; second += 15) look(second, second - 124, 125);
  look(210, 10, 125);
  look(225, 0, 125);
  expect(monitor.days.map(({ totalMilliseconds }) => totalMilliseconds)).toEqual([120_000]);
  expect(monitor.days.map(({ longestMilliseconds }) => longestMilliseconds)).toEqual([105_000]);
});

function asLock(millisecondsAgo: number) {
  return { kind: 'lock', millisecondsAgo } as const;
}
