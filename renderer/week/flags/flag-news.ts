import type { Flag } from '../../../shared/rules/flag.ts';
import { compareFlags } from '../../dialogs/flags/compare-flags.ts';

/**
 * `1 new flag: Slippery ground. 2 flags went quiet.`; undefined when nothing changed. A flag that
 * the user let rest is no news; one that no longer rests is back.
 */
export function flagNews(before: readonly Flag[], after: readonly Flag[]): string | undefined {
  const { appearing, goingQuiet } = compareFlags(before, after);
  const isBack = (flag: Flag) => before.some((other) => rests(other) && isAlike(other, flag));
  const back = appearing.filter(isBack);
  const fresh = appearing.filter((flag) => !isBack(flag));
  const quiet = goingQuiet.filter(
    (flag) => !after.some((other) => rests(other) && isAlike(other, flag)),
  );
  const sentences = [
    fresh.length > 0 && `${count(fresh.length, 'new flag')}: ${titles(fresh)}.`,
    back.length > 0 && `Back: ${titles(back)}.`,
    quiet.length > 0 && `${count(quiet.length, 'flag')} went quiet.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ') || undefined;
}

function rests({ acknowledgement }: Flag): boolean {
  return acknowledgement !== undefined;
}

function isAlike(one: Flag, other: Flag): boolean {
  return one.rule === other.rule && one.about === other.about;
}

function titles(flags: readonly Flag[]): string {
  return flags.map(({ title }) => title).join(', ');
}

function count(number: number, word: string): string {
  return number === 1 ? `1 ${word}` : `${number} ${word}s`;
}
