import type { Remedy, Subject } from '../../../shared/rules/flag.ts';

/** `session 16` */
export const markInWords = ({ type, id }: Subject): string => `${type} ${id}`;

/** `swap 16`, `shorten 16 to 13200 m`, `plan mobility on 2026-11-19`. */
export function offerInWords(remedy: Remedy): string {
  if (remedy.type === 'plan') {
    const { sport, kind, date, durationSeconds, rpe } = remedy.workout;
    return `plan ${durationSeconds / 60} min of ${kind} ${sport}, RPE ${rpe}, on ${date}`;
  }
  const { type, sessionId, ...more } = remedy;
  const detail = Object.values(more).join(' ');
  return detail === '' ? `${type} ${sessionId}` : `${type} ${sessionId} to ${detail}`;
}
