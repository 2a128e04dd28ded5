import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** What is wrong with a value, in plain words, where the field itself does not say it. */
export function plainReason(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${inWords(issue.values.map(String))}`;
    case 'unrecognized_keys':
      return `has a field that is not known here: ${issue.keys.map(quoted).join(', ')}`;
    case 'too_small':
      return isMeasuredByLength(issue.origin) ? 'must not be empty' : undefined;
    default:
      return undefined;
  }
}

function isMeasuredByLength(origin: string): boolean {
  return origin === 'string' || origin === 'array';
}

function inWords(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${last}` : last;
}

function quoted(key: string): string {
  return `"${key.slice(0, 80)}"`;
}
