import { parseArgs } from 'node:util';
import { Refusal } from '../../shared/contract/refusal.ts';

export type StartOptions = {
  readonly browser: boolean;
  readonly data?: string | undefined;
  /** Undefined: the same at each start, if it is free. 0: any port that is free. */
  readonly port?: number | undefined;
  readonly help: boolean;
};

export const HELP = `npm start -- [--browser] [--data DIR] [--port N]

  --browser    serve the planner to a browser on this machine, without a desktop window
  --data DIR   keep the data in DIR (or EVENLOAD_DATA)
  --port N     serve at this port instead of that of the last start (0: any that is free)`;

/** Reads the words behind `npm start --`. Throws a Refusal that shows the right ones. */
export function readOptions(words: readonly string[]): StartOptions {
  const { browser = false, data, port, help = false } = parse(words);
  if (data === '') throw new Refusal('invalid-input', '--data names no folder.');
  return { browser, data, help, port: port === undefined ? undefined : readPort(port) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        browser: { type: 'boolean' },
        data: { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (fault) {
    // Node goes on to tell how to name a file that looks like an option: no use here.
    const [problem = ''] = fault instanceof Error ? fault.message.split('. ') : [];
    throw new Refusal('invalid-input', `${problem}.\n\n${HELP}`);
  }
}

const HIGHEST_PORT = 65_535;

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= HIGHEST_PORT) return port;
  throw new Refusal('invalid-input', `--port ${text} is not a number from 0 to ${HIGHEST_PORT}.`);
}
