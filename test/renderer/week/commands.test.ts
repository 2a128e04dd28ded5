import { expect, test } from 'vitest';
import type { KeyPress } from '../../../renderer/keys/screen-commands.ts';
import { cardCommandFor, moveCommandFor } from '../../../renderer/week/keyboard/commands.ts';

const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});

test('keys of the system and of typing are left alone', () => {
  expect(cardCommandFor(press('ArrowLeft', { metaKey: true }))).toBeUndefined();
  expect(cardCommandFor(press('s', { ctrlKey: true }))).toBeUndefined();
});

test('a card answers to arrows, S, M, D and both delete keys', () => {
  expect(cardCommandFor(press('ArrowUp'))).toEqual({ type: 'go', arrow: 'up' });
  expect(cardCommandFor(press('s'))).toEqual({ type: 'swap' });
  expect(cardCommandFor(press('m'))).toEqual({ type: 'start-move' });
  expect(cardCommandFor(press('d'))).toEqual({ type: 'log-as-done' });
  expect(cardCommandFor(press('Delete'))).toEqual({ type: 'remove' });
  expect(cardCommandFor(press('Backspace'))).toEqual({ type: 'remove' });
  expect(cardCommandFor(press('Enter'))).toBeUndefined();
});

test('a move ends with Enter or Escape and hears nothing but arrows', () => {
  expect(moveCommandFor(press('Enter'))).toEqual({ type: 'drop' });
  expect(moveCommandFor(press('Escape'))).toEqual({ type: 'cancel' });
  expect(moveCommandFor(press('ArrowRight'))).toEqual({ type: 'right' });
  expect(moveCommandFor(press('s'))).toBeUndefined();
});
