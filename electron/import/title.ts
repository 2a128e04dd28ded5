/** As long as a title may be. */
const CHARACTERS_AT_MOST = 120;

/** A name from a file as a title: one line, no control characters, cut at 120 characters. */
export function titleFrom(text: string): string | undefined {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const cut = line.slice(0, CHARACTERS_AT_MOST);
  // Half of an emoji at the end is no character.
  return cut.replace(/[\uD800-\uDBFF]$/, '').trim() || undefined;
}
