/** Where keys belong to what has the focus: fields, dialogs and menus. */
const KEYS_ARE_TAKEN =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"], [role="spinbutton"]';

/** Does the key belong to what has the focus, rather than to the screen? */
export function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(KEYS_ARE_TAKEN) !== null;
}

/** A scale takes the digits. */
export function isNumberTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="radiogroup"]') !== null;
}
