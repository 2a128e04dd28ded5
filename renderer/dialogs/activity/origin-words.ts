import type { Activity } from '../../../shared/training/activity.ts';
import { formatNumber } from '../../../shared/words/format.ts';

/** Where an imported activity came from: `From morning.fit · 07:30 · mean heart rate 148`. */
export function originWords({ origin, startedAt, averageHeartRate }: Activity): string | undefined {
  const parts = [
    origin &&
      `From ${origin.fileName}${origin.damaged ? ' (a damaged file, read as far as it went)' : ''}`,
    startedAt && `started ${startedAt.slice(11, 16)}`,
    averageHeartRate && `mean heart rate ${formatNumber(averageHeartRate)} bpm`,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' · ') : undefined;
}
