import type { SittingDay } from '../../shared/body/sitting.ts';
import { formatMinutes } from '../../shared/words/format.ts';

/** `6 h 11 min, longest 1 h 5 min`. */
export function measuredWords({ totalMinutes, longestUnbrokenMinutes }: Measured): string {
  return `${formatMinutes(totalMinutes)}, longest ${formatMinutes(longestUnbrokenMinutes ?? 0)}`;
}

/** Is the day logged with just these numbers? */
export function isKept(measured: Measured, logged: Measured | undefined): boolean {
  return (
    logged !== undefined &&
    logged.totalMinutes === measured.totalMinutes &&
    logged.longestUnbrokenMinutes === measured.longestUnbrokenMinutes
  );
}

type Measured = Pick<SittingDay, 'totalMinutes' | 'longestUnbrokenMinutes'>;
