import type { Finding } from '../../../shared/body/finding.ts';
import type { Sign } from '../../../shared/body/symptom.ts';
import type { PatternCard } from '../../../shared/patterns/eliminate.ts';
import type { PatternId } from '../../../shared/patterns/pattern.ts';
import { readPatterns, type SpotPatterns } from '../../../shared/patterns/read-patterns.ts';
import { day, type Entry, history, pain, TODAY } from '../histories.ts';

/** What is read of these entries on the scenarios' Wednesday. */
export const report = (...entries: Entry[]) => readPatterns(history(entries), TODAY);

/** Pain of 3 in the right buttock on Tuesday, with what was answered about it. */
export const sore = (
  answers: { yes?: Finding[]; no?: Finding[]; signs?: Sign[]; region?: string } = {},
): Entry =>
  pain(day(1), 3, {
    region: answers.region ?? 'buttock',
    findings: Object.fromEntries([
      ...(answers.yes ?? []).map((finding) => [finding, true]),
      ...(answers.no ?? []).map((finding) => [finding, false]),
    ]),
    ...(answers.signs && { signs: answers.signs }),
  });

/** What is read of the only spot. */
export function spot(...entries: Entry[]): SpotPatterns {
  const [only] = report(...entries).spots;
  if (!only) throw new Error('No spot was read.');
  return only;
}

export function card(id: PatternId, ...entries: Entry[]): PatternCard {
  const found = spot(...entries).cards.find((one) => one.id === id);
  if (!found) throw new Error(`There is no card of ${id}.`);
  return found;
}

/** The facts of clues, to compare. */
export const facts = (clues: readonly { readonly fact: string }[]) => clues.map(({ fact }) => fact);
