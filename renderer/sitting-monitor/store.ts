import { useSyncExternalStore } from 'react';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { withForgotten } from '../../shared/sitting-monitor/measured-days.ts';
import {
  type MeasuredDay,
  type Monitor,
  startMonitor,
} from '../../shared/sitting-monitor/monitor.ts';
import type { QuietHours } from '../../shared/sitting-monitor/quiet-hours.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { FIRST_QUIET_HOURS, readSettings, type Settings, writeSettings } from './settings.ts';
import { readDays, writeDays } from './stored-days.ts';

type Measuring = {
  /** Undefined: switched off, as it is until somebody switches it on. */
  readonly settings: Settings | undefined;
  readonly monitor: Monitor;
  /** Minutes of sitting after which the person is being asked to get up. */
  readonly askedAfter: number | undefined;
  /** The day that was forgotten last, for whoever did not mean it. */
  readonly forgotten?: Forgotten | undefined;
};

type Forgotten = { readonly athleteId: AthleteId; readonly day: MeasuredDay };

const listeners = new Set<() => void>();
let current: Measuring | undefined;

export function measuring(): Measuring {
  current ??= readAll();
  return current;
}

export function useMeasuring(): Measuring {
  return useSyncExternalStore(onChange, measuring);
}

export function switchOn(athleteId: AthleteId): void {
  writeSettings({ athleteId, quietHours: FIRST_QUIET_HOURS });
  replace(readAll());
}

/** Stops measuring. The days that were measured stay until they are kept or forgotten. */
export function switchOff(): void {
  writeSettings(undefined);
  replace(readAll());
}

export function setQuietHours(quietHours: QuietHours | undefined): void {
  const { settings } = measuring();
  if (!settings) return;
  const { athleteId } = settings;
  const changed = { athleteId, ...(quietHours && { quietHours }) };
  writeSettings(changed);
  replace({ ...measuring(), settings: changed });
}

/** Takes what the monitor knows by now, and stores its days. */
export function setMonitor(monitor: Monitor, askedAfter = measuring().askedAfter): void {
  const { settings, monitor: before, forgotten } = measuring();
  if (settings && monitor.days !== before.days) writeDays(settings.athleteId, monitor.days);
  const hasLeft = monitor.stretch === undefined;
  replace({ settings, monitor, forgotten, askedAfter: hasLeft ? undefined : askedAfter });
}

export function closePrompt(monitor = measuring().monitor): void {
  replace({ ...measuring(), monitor, askedAfter: undefined });
}

/** Forgets what was measured on a day, until it is brought back. */
export function forgetDay(athleteId: AthleteId, date: IsoDate): void {
  const days = readDays(athleteId);
  const day = days.find((one) => one.date === date);
  if (!day) return;
  writeDays(
    athleteId,
    days.filter((one) => one !== day),
  );
  takeStoredDays({ athleteId, day });
}

/** Brings back the day that was forgotten last, beside what has been measured of it since. */
export function bringBack({ athleteId, day }: Forgotten): void {
  writeDays(athleteId, withForgotten(readDays(athleteId), day));
  takeStoredDays();
}

function readAll(): Measuring {
  const settings = readSettings();
  const days = settings ? readDays(settings.athleteId) : [];
  return { settings, monitor: startMonitor(days), askedAfter: undefined };
}

/** The days as they are stored now, without the stretch that goes on being lost. */
function takeStoredDays(forgotten?: Forgotten): void {
  const { settings, monitor } = measuring();
  const days = settings ? readDays(settings.athleteId) : [];
  replace({ ...measuring(), monitor: { ...monitor, days }, forgotten });
}

function replace(next: Measuring): void {
  current = next;
  for (const listener of listeners) listener();
}

function onChange(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', onOtherTab);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onOtherTab);
  };
}

/** Another tab of this browser has measured, or has changed how. */
function onOtherTab(): void {
  const settings = readSettings();
  const isSame = settings?.athleteId === measuring().settings?.athleteId;
  replace(isSame ? { ...measuring(), settings } : readAll());
  if (isSame) takeStoredDays();
}
