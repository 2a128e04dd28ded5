import { describe, expect, test } from 'vitest';
import { ROOMS } from '../../../renderer/app/rooms.ts';
import { shortcutGroups } from '../../../renderer/dialogs/shortcuts/shortcuts.ts';
import {
  actionOfKey,
  MOMENT_KEYS,
  SAME_AGAIN_KEY,
} from '../../../renderer/dialogs/symptom/symptom-keys.ts';
import {
  type KeyPress,
  keyOfRoom,
  keysOf,
  roomForKey,
  SCREEN_COMMANDS,
  screenCommandFor,
} from '../../../renderer/keys/screen-commands.ts';
import { cardCommandFor } from '../../../renderer/week/keyboard/commands.ts';

const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});

/** The press that the list of keys tells of. */
function pressOf(shown: readonly string[]): KeyPress {
  const names: Readonly<Record<string, string>> = { Esc: 'Escape', '−': '-' };
  const key = shown.at(-1) ?? '';
  return press(names[key] ?? key, {
    ctrlKey: shown.includes('Ctrl'),
    shiftKey: shown.includes('Shift'),
  });
}

describe('the keys of every room', () => {
  test('undo and redo answer to both platforms’ keys', () => {
    expect(screenCommandFor(press('z', { ctrlKey: true }))).toBe('undo');
    expect(screenCommandFor(press('z', { metaKey: true }))).toBe('undo');
    expect(screenCommandFor(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo');
    expect(screenCommandFor(press('y', { ctrlKey: true }))).toBe('redo');
    expect(screenCommandFor(press('Y', { ctrlKey: true, shiftKey: true }))).toBeUndefined();
  });

  test('single keys page, add, log and explain, with Shift or Caps Lock too', () => {
    expect(screenCommandFor(press('['))).toBe('previous-week');
    expect(screenCommandFor(press(']'))).toBe('next-week');
    expect(screenCommandFor(press('T', { shiftKey: true }))).toBe('today');
    expect(screenCommandFor(press('?', { shiftKey: true }))).toBe('show-shortcuts');
  });

  test('keys of the system and of typing are left alone', () => {
    expect(screenCommandFor(press('p', { ctrlKey: true }))).toBeUndefined();
    expect(screenCommandFor(press('t', { metaKey: true }))).toBeUndefined();
    expect(screenCommandFor(press('n', { altKey: true }))).toBeUndefined();
    expect(screenCommandFor(press('z'))).toBeUndefined();
    expect(roomForKey(press('1', { ctrlKey: true }))).toBeUndefined();
    expect(roomForKey(press('2', { altKey: true }))).toBeUndefined();
  });

  test('each room has its number, and no other number has one', () => {
    expect(ROOMS.map((room) => roomForKey(press(keyOfRoom(room))))).toEqual(ROOMS);
    expect(roomForKey(press('1'))).toBe('week');
    for (const key of ['0', String(ROOMS.length + 1)]) {
      expect(roomForKey(press(key))).toBeUndefined();
    }
  });

  test('single keys can be switched off; those with Ctrl stay', () => {
    expect(screenCommandFor(press('p'), 'off')).toBeUndefined();
    expect(roomForKey(press('2'), 'off')).toBeUndefined();
    expect(screenCommandFor(press('k', { ctrlKey: true }), 'off')).toBe('find-anything');
  });
});

describe('the list of keys', () => {
  const lines = shortcutGroups('Ctrl').flatMap(({ shortcuts }) => shortcuts);

  test('tells of every command, with the keys that do it', () => {
    for (const [name, { does }] of Object.entries(SCREEN_COMMANDS)) {
      const line = lines.find((one) => one.does === does);
      expect(screenCommandFor(pressOf(line?.keys ?? []))).toBe(name);
    }
    expect(keysOf('redo', '⌘')).toEqual(['Shift', '⌘', 'Z']);
  });

  test('tells of every key of the dialog for pain', () => {
    const keys = lines.flatMap((line) => line.keys);
    expect(keys).toEqual(expect.arrayContaining([...Object.values(MOMENT_KEYS), SAME_AGAIN_KEY]));
    expect(keys).toEqual(expect.arrayContaining(['0 to 9', 'X']));
  });

  test('tells of every room', () => {
    for (const room of ROOMS) {
      expect(lines.some(({ keys }) => roomForKey(pressOf(keys)) === room)).toBe(true);
    }
  });

  test('tells of no letter that does nothing', () => {
    const letters = lines.flatMap(({ keys }) => keys).filter((key) => /^[A-Z+−[\]?]$/.test(key));
    for (const letter of letters) {
      const shown = [pressOf([letter]), pressOf(['Ctrl', letter])];
      expect(
        shown.some((one) => screenCommandFor(one) ?? cardCommandFor(one) ?? actionOfKey(one)),
        letter,
      ).toBeTruthy();
    }
  });
});
