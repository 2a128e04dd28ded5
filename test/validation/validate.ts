import { writeFileSync } from 'node:fs';
import { standWhereTheCallerIs } from '../../electron/data-folder/stand-where-the-caller-is.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { readArguments } from './arguments.ts';
import { validationOf } from './validation-of.ts';

/**
 * `npm run validate -- <folder of weeks before injuries, or activities.csv of Strava> [--json FILE]`:
 * holds the flags against real rows. Reads the files, and writes none but FILE.
 */
try {
  standWhereTheCallerIs();
  const { path, json } = readArguments(process.argv.slice(2));
  const { report, numbers } = validationOf(path);
  process.stdout.write(`${report}\n`);
  if (json !== undefined) writeJson(json, numbers);
} catch (fault) {
  if (!(fault instanceof Refusal)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}

function writeJson(path: string, numbers: unknown): void {
  try {
    writeFileSync(path, `${JSON.stringify(numbers, null, 2)}\n`);
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : String(fault);
    throw new Refusal('invalid-input', `The numbers could not be written to ${path}: ${said}.`);
  }
}
