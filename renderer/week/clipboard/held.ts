import { useMemo, useSyncExternalStore } from 'react';
import type { Session } from '../../../shared/training/session.ts';
import type { AthleteId, SessionId } from '../../../shared/units/ids.ts';

/** What was copied last in this window: single keys may not read the system's clipboard. */
type Held = {
  readonly text: string;
  /** Sessions that go from where they are when they are pasted. */
  readonly cut: readonly Session[];
};

/** Outlives the room: what was copied for one athlete is pasted for another. */
let held: Held | undefined;
const listeners = new Set<() => void>();

export function hold(text: string, cut: readonly Session[] = []): void {
  held = { text, cut };
  for (const listener of listeners) listener();
}

export function heldText(): string | undefined {
  return held?.text;
}

/** What was cut is moved once, or let go of; after that it is a copy like any other. */
export function spendCut(): void {
  if (held) hold(held.text);
}

/** The sessions of this athlete that wait to be moved. */
export function cutOf(athlete: AthleteId): readonly Session[] {
  return cutIn(held, athlete);
}

/** The same, for their cards. */
export function useCut(athlete: AthleteId): ReadonlySet<SessionId> {
  const current = useSyncExternalStore(onHeld, () => held);
  return useMemo(() => new Set(cutIn(current, athlete).map(({ id }) => id)), [current, athlete]);
}

/** Is this text a cut of somebody else's sessions? Pasted here it is a copy, and they stay. */
export function isCutElsewhere(text: string, athlete: AthleteId): boolean {
  return held?.text === text && held.cut.some(({ athleteId }) => athleteId !== athlete);
}

function cutIn(current: Held | undefined, athlete: AthleteId): readonly Session[] {
  return current?.cut.filter(({ athleteId }) => athleteId === athlete) ?? [];
}

function onHeld(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
