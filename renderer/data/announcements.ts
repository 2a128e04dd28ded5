type Listener = () => void;

const listeners = new Set<Listener>();
let latest = { text: '', count: 0 };

/** Says something to screen readers once they have finished what they are saying. */
export function announce(text: string): void {
  latest = { text, count: latest.count + 1 };
  for (const listener of listeners) listener();
}

export function latestAnnouncement() {
  return latest;
}

export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
