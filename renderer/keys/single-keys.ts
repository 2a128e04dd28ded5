import { useSyncExternalStore } from 'react';

/** Whether keys without Ctrl or ⌘ do something: speech input can set them off by accident. */
export type SingleKeys = 'on' | 'off';

/** On this machine only: it belongs to the person at it, not to an athlete. */
const PLACE = 'evenload.single-keys';

type Listener = () => void;
const listeners = new Set<Listener>();
let current: SingleKeys | undefined;

export function singleKeys(): SingleKeys {
  current ??= localStorage.getItem(PLACE) === 'off' ? 'off' : 'on';
  return current;
}

export function setSingleKeys(keys: SingleKeys): void {
  current = keys;
  localStorage.setItem(PLACE, keys);
  for (const listener of listeners) listener();
}

export function useSingleKeys(): SingleKeys {
  return useSyncExternalStore(onChange, singleKeys);
}

function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
