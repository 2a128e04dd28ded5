import type { Arrow } from './grid.ts';

export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

/** What a key asks of the week, wherever the focus is. */
export type WeekCommand =
  | 'undo'
  | 'redo'
  | 'today'
  | 'previous-week'
  | 'next-week'
  | 'log-pain'
  | 'add'
  | 'show-shortcuts'
  | 'find-anything';

/** What a key asks of the card or day that has the focus. */
export type CardCommand =
  | { readonly type: 'swap' | 'remove' | 'start-move' | 'log-as-done' | 'add' | 'log-pain' }
  | { readonly type: 'go'; readonly arrow: Arrow };

/** What a key does while a session is being moved. */
export type MoveCommand = { readonly type: 'left' | 'right' | 'up' | 'down' | 'drop' | 'cancel' };

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first-day',
  End: 'last-day',
};

const WEEK_KEYS: Readonly<Record<string, WeekCommand>> = {
  '[': 'previous-week',
  ']': 'next-week',
  t: 'today',
  p: 'log-pain',
  n: 'add',
  '?': 'show-shortcuts',
};

const CARD_KEYS: Readonly<Record<string, CardCommand>> = {
  s: { type: 'swap' },
  m: { type: 'start-move' },
  d: { type: 'log-as-done' },
  n: { type: 'add' },
  p: { type: 'log-pain' },
  delete: { type: 'remove' },
  backspace: { type: 'remove' },
};

const MOVE_KEYS: Readonly<Record<string, MoveCommand>> = {
  ArrowLeft: { type: 'left' },
  ArrowRight: { type: 'right' },
  ArrowUp: { type: 'up' },
  ArrowDown: { type: 'down' },
  Enter: { type: 'drop' },
  Escape: { type: 'cancel' },
};

export function weekCommandFor(press: KeyPress): WeekCommand | undefined {
  if (press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey) return chordCommand(press);
  return WEEK_KEYS[press.key.toLowerCase()];
}

export function cardCommandFor(press: KeyPress): CardCommand | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  const arrow = ARROWS[press.key];
  return arrow ? { type: 'go', arrow } : CARD_KEYS[press.key.toLowerCase()];
}

export function moveCommandFor({ key }: KeyPress): MoveCommand | undefined {
  return MOVE_KEYS[key];
}

function chordCommand({ key, shiftKey }: KeyPress): WeekCommand | undefined {
  if (key.toLowerCase() === 'k' && !shiftKey) return 'find-anything';
  if (key.toLowerCase() === 'y' && !shiftKey) return 'redo';
  if (key.toLowerCase() !== 'z') return undefined;
  return shiftKey ? 'redo' : 'undo';
}
