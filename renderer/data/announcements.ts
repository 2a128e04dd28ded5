type Announcement = { readonly id: number; readonly text: string };
type Listener = () => void;

/** What is said in a burst is heard to its end: a few stay, so that none takes the place of another. */
const KEPT = 5;

const listeners = new Set<Listener>();
let latest: readonly Announcement[] = [];
let nextId = 1;

/** Says something to screen readers once they have finished what they are saying. */
export function announce(text: string): void {
  latest = [...latest, { id: nextId, text }].slice(-KEPT);
  nextId += 1;
  for (const listener of listeners) listener();
}

/** The oldest first. */
export function latestAnnouncements(): readonly Announcement[] {
  return latest;
}

export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
