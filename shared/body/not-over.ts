import { isSameSpot } from '../rules/looking/standing-symptoms.ts';
import type { EpisodeClosure } from './episode.ts';
import { OPENING_PAIN } from './open-episodes.ts';
import type { Symptom } from './symptom.ts';

/**
 * Does an entry speak against the user's word that its spot is over? One of pain on that very day
 * does, when it is logged after that word: else the pain of that day would warn of nothing.
 */
export function speaksAgainst(entry: Symptom, closure: EpisodeClosure): boolean {
  return entry.pain >= OPENING_PAIN && entry.date === closure.date && isSameSpot(entry, closure);
}

/** Does a changed entry speak of pain, or of a place or day, of which it did not before? */
export function saysMore(now: Symptom, before: Symptom): boolean {
  return now.pain > before.pain || now.date !== before.date || !isSameSpot(now, before);
}
