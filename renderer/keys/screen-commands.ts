import { ROOM_NAMES, ROOMS, type Room } from '../app/rooms.ts';
import type { SingleKeys } from './single-keys.ts';

export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

/** What can be asked of a room by a key, wherever the focus is. A room answers those that it knows. */
export type ScreenCommand =
  | 'undo'
  | 'redo'
  | 'today'
  | 'previous-week'
  | 'next-week'
  | 'log-pain'
  | 'add'
  | 'show-shortcuts'
  | 'find-anything';

type Stroke = { readonly key: string; readonly with?: 'command' | 'shift-command' };
type Listed = { readonly does: string; readonly strokes: readonly [Stroke, ...Stroke[]] };

/** The one list: the keys themselves, the list of keys and the hints of the palette come from it. */
export const SCREEN_COMMANDS: Readonly<Record<ScreenCommand, Listed>> = {
  'previous-week': { does: 'Week before', strokes: [{ key: '[' }] },
  'next-week': { does: 'Week after', strokes: [{ key: ']' }] },
  today: { does: 'This week', strokes: [{ key: 't' }] },
  add: { does: 'Plan a session on this day', strokes: [{ key: 'n' }] },
  'log-pain': { does: 'Log pain', strokes: [{ key: 'p' }] },
  'find-anything': {
    does: 'Find anything: actions, rooms, weeks, athletes, sessions',
    strokes: [{ key: 'k', with: 'command' }],
  },
  undo: { does: 'Undo', strokes: [{ key: 'z', with: 'command' }] },
  redo: {
    does: 'Redo',
    strokes: [
      { key: 'z', with: 'shift-command' },
      { key: 'y', with: 'command' },
    ],
  },
  'show-shortcuts': { does: 'This list', strokes: [{ key: '?' }] },
};

/** The command that a key stands for; a character alone only while single keys are on. */
export function screenCommandFor(
  press: KeyPress,
  keys: SingleKeys = 'on',
): ScreenCommand | undefined {
  if (press.altKey || isSwitchedOff(press, keys)) return undefined;
  return commands().find((command) =>
    SCREEN_COMMANDS[command].strokes.some((stroke) => isStroke(press, stroke)),
  );
}

/** Rooms are numbered as they stand: 1 is the first. */
export function roomForKey(press: KeyPress, keys: SingleKeys = 'on'): Room | undefined {
  if (press.altKey || withCommand(press) || isSwitchedOff(press, keys)) return undefined;
  return ROOMS.find((room) => keyOfRoom(room) === press.key);
}

export function keyOfRoom(room: Room): string {
  return String(ROOMS.indexOf(room) + 1);
}

/** The keys as they are shown: `['Ctrl', 'Z']`. `command` is Ctrl, or ⌘ on a Mac. */
export function keysOf(name: ScreenCommand, command: string): readonly string[] {
  const [stroke] = SCREEN_COMMANDS[name].strokes;
  const key = stroke.key.toUpperCase();
  switch (stroke.with) {
    case undefined:
      return [key];
    case 'command':
      return [command, key];
    case 'shift-command':
      return ['Shift', command, key];
  }
}

/** Each room with its key, for the list of keys. */
export function roomLines(): readonly { readonly key: string; readonly name: string }[] {
  return ROOMS.map((room) => ({ key: keyOfRoom(room), name: ROOM_NAMES[room] }));
}

/** How the key for commands is called on this machine. */
export function commandKey(): string {
  return navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';
}

/** A key that types a character: the kind that speech input sets off by accident (WCAG 2.1.4). */
export function isSingleKey({ key }: KeyPress): boolean {
  return key.length === 1;
}

function isSwitchedOff(press: KeyPress, keys: SingleKeys): boolean {
  return keys === 'off' && isSingleKey(press) && !withCommand(press);
}

function isStroke(press: KeyPress, stroke: Stroke): boolean {
  if (press.key.toLowerCase() !== stroke.key) return false;
  if (stroke.with === undefined) return !withCommand(press);
  return withCommand(press) && press.shiftKey === (stroke.with === 'shift-command');
}

function withCommand({ ctrlKey, metaKey }: KeyPress): boolean {
  return ctrlKey || metaKey;
}

const isCommand = (name: string): name is ScreenCommand => name in SCREEN_COMMANDS;

function commands(): readonly ScreenCommand[] {
  return Object.keys(SCREEN_COMMANDS).filter(isCommand);
}
