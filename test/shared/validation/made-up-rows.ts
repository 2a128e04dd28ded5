import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone when the work is done. */
export function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'evenload-validation-'));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const WEEK_HEADER =
  'total kms,total km Z3-Z4-Z5-T1-T2,total kms.1,total km Z3-Z4-Z5-T1-T2.1,total kms.2,total km Z3-Z4-Z5-T1-T2.2,injury';

/** Writes a sample of weeks and gives its folder back. */
export function sampleIn(folder: string, lines: readonly string[], header = WEEK_HEADER): string {
  writeFileSync(join(folder, 'week_sample_knn.csv'), [header, ...lines, ''].join('\n'));
  return folder;
}

const STRAVA_HEADER =
  'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Elapsed Time,Moving Time,Distance,"<span class=""translation_missing"">Type</span>"';

/** A row of an export: the distance for people comes first, the one in metres second. */
export function stravaRow(date: string, type: string, metres: number, seconds = 3_000): string {
  return `1,"${date}, 7:30:00 AM",A morning,${type},${seconds + 60},${metres / 1_000},${seconds + 60}.0,${seconds}.0,${metres}.0,`;
}

/** Writes an export and gives its path back. */
export function exportIn(folder: string, lines: readonly string[], header = STRAVA_HEADER): string {
  const path = join(folder, 'activities.csv');
  writeFileSync(path, [header, ...lines, ''].join('\n'));
  return path;
}
