export type ToastTone = 'error' | 'good';
export type Toast = { readonly id: number; readonly tone: ToastTone; readonly text: string };

type Listener = () => void;

const listeners = new Set<Listener>();
let toasts: readonly Toast[] = [];
let nextId = 1;

/** The newest few: a burst of errors must not cover the week. */
const TOASTS_AT_MOST = 3;

/** Shows a message over the screen. Errors stay until they are put away. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  const id = nextId;
  nextId += 1;
  replace([...toasts.filter(({ text }) => text !== toast.text), { ...toast, id }]);
  return id;
}

export function dismissToast(id: number): void {
  replace(toasts.filter((toast) => toast.id !== id));
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}

export function onToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function replace(next: readonly Toast[]): void {
  toasts = next.slice(-TOASTS_AT_MOST);
  for (const listener of listeners) listener();
}
