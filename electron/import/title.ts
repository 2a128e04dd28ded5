import { Text } from '../../shared/units/text.ts';

/** As long as a title may be. */
const CHARACTERS_AT_MOST = 120;

/** A name from a file as a title: one line, no control characters, cut at 120 characters; none where nothing of it can be seen. */
export function titleFrom(text: string): string | undefined {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const cut = line.slice(0, CHARACTERS_AT_MOST);
  // Half of an emoji at the end is no character.
  return Text(CHARACTERS_AT_MOST).safeParse(cut.replace(/[\uD800-\uDBFF]$/, '')).data;
}
