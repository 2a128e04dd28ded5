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
    case 'invalid_union':
      return inWordsOfOptions(issue.options);
    case 'invalid_format':
      return issue.format === 'uuid' ? 'must be what the planner gave, unchanged' : undefined;
    case 'too_small':
      return isMeasuredByLength(issue.origin)
        ? 'must not be empty'
        : `must be ${issue.minimum} or more`;
    case 'too_big':
      return tooBig(issue.origin, issue.maximum);
    default:
      return undefined;
  }
}

function tooBig(origin: string, most: number | bigint): string {
  const said = most.toLocaleString('en');
  if (origin === 'string') return `must be ${said} characters or fewer`;
  return isMeasuredByLength(origin) ? `must hold ${said} or fewer` : `must be ${said} or less`;
}

function isMeasuredByLength(origin: string): boolean {
  return origin === 'string' || origin === 'array';
}

/** Of a union that one field tells apart, the words that the field may be. */
function inWordsOfOptions(options: unknown): string | undefined {
  return Array.isArray(options) ? `must be ${inWords(options.map(String))}` : undefined;
}

function inWords(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${last}` : last;
}

function quoted(key: string): string {
  return `"${key.slice(0, 80)}"`;
}
