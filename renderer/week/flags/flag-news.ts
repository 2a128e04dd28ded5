import type { Flag } from '../../../shared/rules/flag.ts';

type Change = { readonly appearing: readonly Flag[]; readonly goingQuiet: readonly Flag[] };

/** `1 new flag: Slippery ground. 2 flags went quiet.`; undefined when nothing changed. */
export function flagNews({ appearing, goingQuiet }: Change): string | undefined {
  const sentences = [
    appearing.length > 0 && `${count(appearing.length, 'new flag')}: ${titles(appearing)}.`,
    goingQuiet.length > 0 && `${count(goingQuiet.length, 'flag')} went quiet.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ') || undefined;
}

function titles(flags: readonly Flag[]): string {
  return flags.map(({ title }) => title).join(', ');
}

function count(number: number, word: string): string {
  return number === 1 ? `1 ${word}` : `${number} ${word}s`;
}
