import type { Units } from '../units/units.ts';
import { formatDistance, formatDuration } from './format.ts';

type HardPart = {
  readonly hardDistanceMetres?: number | undefined;
  readonly hardDurationSeconds?: number | undefined;
};

/** `12 min` or `4.8 km`, as somebody said it; undefined where none of it is hard, or nobody said. */
export function hardPartWords(
  { hardDistanceMetres, hardDurationSeconds }: HardPart,
  units: Units,
): string | undefined {
  if (hardDurationSeconds) return formatDuration(hardDurationSeconds);
  return hardDistanceMetres ? formatDistance(hardDistanceMetres, units) : undefined;
}
