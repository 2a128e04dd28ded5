import { useSyncExternalStore } from 'react';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { AthleteId } from '../../shared/units/ids.ts';

/** On this machine only: it is a word about the screen, not about the body. */
const PLACE = 'evenload.morning-put-off';

type Listener = () => void;
const listeners = new Set<Listener>();

/** Was "not now" said to the questions of this morning? Another day asks anew. */
export function usePutOff(athleteId: AthleteId, today: IsoDate): boolean {
  return useSyncExternalStore(onChange, () => localStorage.getItem(placeOf(athleteId))) === today;
}

export function putOff(athleteId: AthleteId, today: IsoDate): void {
  localStorage.setItem(placeOf(athleteId), today);
  for (const listener of listeners) listener();
}

function placeOf(athleteId: AthleteId): string {
  return `${PLACE}.${athleteId}`;
}

function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
