import { OPENING_PAIN } from '../../shared/body/open-episodes.ts';
import type { Symptom } from '../../shared/body/symptom.ts';
import { isSameSpot } from '../../shared/rules/looking/standing-symptoms.ts';
import type { Database } from '../database/open-database.ts';
import type { RowWriter } from '../database/row-writer.ts';

/**
 * Takes back that a spot was over on the day of an entry of pain, which was logged after that word
 * and speaks against it: the pain of that day would warn of nothing. Says whether there was one.
 */
export function takeBackOver(
  { episodeClosures }: Database,
  write: RowWriter,
  entry: Symptom,
): boolean {
  if (entry.pain < OPENING_PAIN) return false;
  const closures = episodeClosures
    .between(entry.athleteId, entry.date, entry.date)
    .filter((closure) => isSameSpot(closure, entry));
  for (const { id } of closures) episodeClosures.remove(write, id);
  return closures.length > 0;
}

/** Does a changed entry speak of pain, or of a place or day, of which it did not before? */
export function saysMore(now: Symptom, before: Symptom): boolean {
  return now.pain > before.pain || now.date !== before.date || !isSameSpot(now, before);
}
