import { speaksAgainst } from '../../shared/body/not-over.ts';
import type { Symptom } from '../../shared/body/symptom.ts';
import type { Database } from '../database/open-database.ts';
import type { RowWriter } from '../database/row-writer.ts';

/** Takes back the word that a spot is over where this entry speaks against it. Says whether there was one. */
export function takeBackOver(
  { episodeClosures }: Database,
  write: RowWriter,
  entry: Symptom,
): boolean {
  const closures = episodeClosures
    .between(entry.athleteId, entry.date, entry.date)
    .filter((closure) => speaksAgainst(entry, closure));
  for (const { id } of closures) episodeClosures.remove(write, id);
  return closures.length > 0;
}
