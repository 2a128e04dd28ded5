import { isSingleKey, type KeyPress } from '../../keys/screen-commands.ts';
import type { SingleKeys } from '../../keys/single-keys.ts';
import type { Arrow } from './grid.ts';

/** What a key asks of the card or day that has the focus. */
export type CardCommand =
  | { readonly type: SimpleCardCommand }
  | { readonly type: 'go' | 'extend' | 'start-copy'; readonly arrow: Arrow };

type SimpleCardCommand =
  | 'swap'
  | 'remove'
  | 'start-move'
  | 'log-as-done'
  | 'add'
  | 'log-pain'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'duplicate'
  | 'select-all'
  | 'clear'
  | 'longer'
  | 'shorter';

/** What a key does while a session is being moved. */
export type MoveCommand = {
  readonly type:
    | 'left'
    | 'right'
    | 'up'
    | 'down'
    | 'previous-week'
    | 'next-week'
    | 'drop'
    | 'cancel';
};

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first-day',
  End: 'last-day',
};

const CARD_KEYS: Readonly<Record<string, CardCommand>> = {
  s: { type: 'swap' },
  m: { type: 'start-move' },
  d: { type: 'log-as-done' },
  n: { type: 'add' },
  p: { type: 'log-pain' },
  x: { type: 'cut' },
  c: { type: 'copy' },
  v: { type: 'paste' },
  '+': { type: 'longer' },
  '=': { type: 'longer' },
  '-': { type: 'shorter' },
  escape: { type: 'clear' },
  delete: { type: 'remove' },
  backspace: { type: 'remove' },
};

/** Copy and paste with Ctrl or ⌘ are the system's own, and come as events of the clipboard. */
const CARD_CHORDS: Readonly<Record<string, CardCommand>> = {
  x: { type: 'cut' },
  d: { type: 'duplicate' },
  a: { type: 'select-all' },
};

const MOVE_KEYS: Readonly<Record<string, MoveCommand>> = {
  ArrowLeft: { type: 'left' },
  ArrowRight: { type: 'right' },
  ArrowUp: { type: 'up' },
  ArrowDown: { type: 'down' },
  '[': { type: 'previous-week' },
  ']': { type: 'next-week' },
  Enter: { type: 'drop' },
  Escape: { type: 'cancel' },
};

export function cardCommandFor(press: KeyPress, keys: SingleKeys = 'on'): CardCommand | undefined {
  const { key, altKey, shiftKey } = press;
  const arrow = ARROWS[key];
  if (press.ctrlKey || press.metaKey) {
    return arrow || altKey || shiftKey ? undefined : CARD_CHORDS[key.toLowerCase()];
  }
  if (arrow) return arrowCommand(arrow, press);
  if (altKey || (isSingleKey(press) && keys === 'off')) return undefined;
  return CARD_KEYS[key.toLowerCase()];
}

function arrowCommand(arrow: Arrow, { altKey, shiftKey }: KeyPress): CardCommand | undefined {
  if (altKey) return shiftKey ? undefined : { type: 'start-copy', arrow };
  return { type: shiftKey ? 'extend' : 'go', arrow };
}

export function moveCommandFor({ key }: KeyPress): MoveCommand | undefined {
  return MOVE_KEYS[key];
}
