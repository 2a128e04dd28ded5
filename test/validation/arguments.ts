import { parseArgs } from 'node:util';
import { Refusal } from '../../shared/contract/refusal.ts';

const USAGE =
  'Call it as: npm run validate -- <folder with week_sample_knn.csv, or activities.csv of a Strava export> [--json FILE].';

/** What to read, and where to write the numbers if anywhere. */
export type Arguments = { readonly path: string; readonly json?: string | undefined };

/** Reads the arguments; refuses what is not known. */
export function readArguments(given: readonly string[]): Arguments {
  const { positionals, values } = parsed(given);
  const [path, ...more] = positionals;
  if (path === undefined || path === '') throw misused('No data was named.');
  if (more.length > 0)
    throw misused(`One folder or file is read, but ${1 + more.length} were named.`);
  if (values.json === '') throw misused('--json needs the file to write.');
  return { path, json: values.json };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { json: { type: 'string' } },
    });
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : String(fault);
    throw misused(`The arguments ${JSON.stringify(given.join(' '))} are not understood (${said}).`);
  }
}

function misused(what: string): Refusal {
  return new Refusal('invalid-input', `${what} Nothing was counted. ${USAGE}`);
}
