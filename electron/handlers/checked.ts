import type { z } from 'zod';
import { invalidInput } from '../../shared/contract/invalid-input.ts';
import { plainReason } from '../../shared/contract/plain-reason.ts';

/** The entry, if it holds together; else a refusal that names the fields. */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  entry: z.input<Schema>,
  what: string,
): z.output<Schema> {
  const parsed = schema.safeParse(entry, { error: plainReason });
  if (parsed.success) return parsed.data;
  throw invalidInput(`${what} was not changed.`, parsed.error);
}
