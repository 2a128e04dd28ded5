import { statSync } from 'node:fs';
import { join } from 'node:path';
import { measureBurden } from './alert-burden/measure-burden.ts';
import { reportOfBurden } from './alert-burden/report.ts';
import { stravaLogOf } from './alert-burden/strava-log.ts';
import { readTable, refused } from './read-table.ts';
import { measureFlags } from './weeks-before-injury/measure-flags.ts';
import { reportOfFlags } from './weeks-before-injury/report.ts';
import { weekRowsOf } from './weeks-before-injury/week-rows.ts';

/** Of the published samples, the one that was drawn without regard to the runner. */
const SAMPLE = 'week_sample_knn.csv';

/** The report to read, and the same as numbers. */
export type Validation = { readonly report: string; readonly numbers: unknown };

/** What a folder of weeks before injuries, or the log of one runner, says of the flags. */
export function validationOf(path: string): Validation {
  if (isFolder(path)) {
    const numbers = measureFlags(weekRowsOf(readTable(join(path, SAMPLE))));
    return { numbers, report: reportOfFlags(numbers) };
  }
  const numbers = measureBurden(stravaLogOf(readTable(path)));
  return { numbers, report: reportOfBurden(numbers) };
}

function isFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw refused(path, 'there is nothing of that name');
  return found.isDirectory();
}
