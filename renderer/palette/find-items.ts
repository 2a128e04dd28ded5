import type { PaletteItem } from './palette-item.ts';

/**
 * The items in which every word of the query begins some word: those whose label begins with the
 * query first, the others as they came. All of them for an empty query.
 */
export function findItems(items: readonly PaletteItem[], query: string): readonly PaletteItem[] {
  const wanted = wordsOf(query);
  const whole = wanted.join(' ');
  return items
    .filter(({ label, also = '' }) => {
      const words = wordsOf(`${label} ${also}`);
      return wanted.every((one) => words.some((word) => word.startsWith(one)));
    })
    .toSorted((one, other) => Number(begins(other, whole)) - Number(begins(one, whole)));
}

function begins({ label }: PaletteItem, whole: string): boolean {
  return wordsOf(label).join(' ').startsWith(whole);
}

/** Lower case and without accents, so that "resume" finds "résumé". */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
