import { useSyncExternalStore } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { History } from '../../../shared/week/history.ts';

/** On this machine only: it belongs to the person at it, not to an athlete. */
const PLACE = 'evenload.first-plans';

type Listener = () => void;
const listeners = new Set<Listener>();

/** Whether the days show what stood on them first. They do until somebody hides it. */
export function firstPlansAreShown(): boolean {
  return localStorage.getItem(PLACE) !== 'hidden';
}

export function useFirstPlansAreShown(): boolean {
  return useSyncExternalStore(onChange, firstPlansAreShown);
}

export function toggleFirstPlans(): void {
  localStorage.setItem(PLACE, firstPlansAreShown() ? 'hidden' : 'shown');
  for (const listener of listeners) listener();
}

/** What the menu and the palette call the change. */
export function toggleFirstPlansName(): string {
  return firstPlansAreShown()
    ? 'Hide where moved sessions stood first'
    : 'Show where moved sessions stood first';
}

/** The sessions that were planned for this day first and stand on another now. */
export function movedFrom(
  { sessions, movedOn = [] }: Pick<History, 'sessions' | 'movedOn'>,
  date: IsoDate,
): readonly Session[] {
  return [...sessions, ...movedOn].filter(
    (session) => session.plannedFor === date && session.date !== date,
  );
}

function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
