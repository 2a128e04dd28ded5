import { Refusal } from '../../shared/contract/refusal.ts';

/** What was asked for on the command line. */
export type Command = {
  /** `--data DIR` */
  readonly data?: string | undefined;
} & (
  | { readonly type: 'operations' }
  | { readonly type: 'batch' }
  | { readonly type: 'operation'; readonly name: string; readonly input: unknown }
);

const USAGE = `Call it as: npm run --silent evenload -- <operation> '<json>' [--data DIR], or with "operations" or "batch" in place of an operation.`;

/** Reads the arguments; `--data DIR` may stand anywhere. */
export function readArguments(given: readonly string[]): Command {
  const { data, rest } = takeData(given);
  const [name, input, ...more] = rest;
  if (name === undefined) throw misused('No operation was named.');
  if (name === 'operations' || name === 'batch') {
    if (input !== undefined) throw misused(`"${name}" takes no input, but got ${shown(input)}.`);
    return { data, type: name };
  }
  if (more.length > 0) throw misused(`${name} takes one input, but got ${more.length + 1}.`);
  return { data, type: 'operation', name, input: input === undefined ? {} : parsed(name, input) };
}

function takeData(given: readonly string[]): { data?: string; rest: readonly string[] } {
  const at = given.findIndex((argument) => /^--data(?:=|$)/.test(argument));
  const flag = given[at];
  if (flag === undefined) return { rest: withoutFlags(given) };
  const inFlag = flag.startsWith('--data=');
  const data = inFlag ? flag.slice('--data='.length) : given[at + 1];
  if (!data) throw misused('--data needs the folder that holds the data.');
  return { data, rest: withoutFlags(given.toSpliced(at, inFlag ? 1 : 2)) };
}

function withoutFlags(rest: readonly string[]): readonly string[] {
  const flag = rest.find((argument) => argument.startsWith('--'));
  if (flag === undefined) return rest;
  throw misused(
    flag.startsWith('--data') ? 'The folder of --data was named twice.' : `${flag} is not known.`,
  );
}

function parsed(name: string, input: string): unknown {
  try {
    return JSON.parse(input);
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : String(fault);
    throw misused(`The input of ${name} is not JSON: ${said}.`);
  }
}

function misused(what: string): Refusal {
  return new Refusal('invalid-input', `${what} Nothing was done. ${USAGE}`);
}

const SHOWN_CHARACTERS = 80;

function shown(text: string): string {
  return `"${text.slice(0, SHOWN_CHARACTERS)}"`;
}
