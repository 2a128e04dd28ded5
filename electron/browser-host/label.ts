/** Every letter may take three bytes, and a name 255 bytes at most. */
const LETTERS_AT_MOST = 80;
const NOT_IN_NAMES = /[\p{Cc}/\\:*?"<>|]/gu;

/** A name that a browser gave, as the name of a file in a folder of its own: never a path. */
export function labelOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(NOT_IN_NAMES, '_').slice(-LETTERS_AT_MOST).toWellFormed();
  return /^\.*$/.test(plain) ? 'file' : plain;
}
