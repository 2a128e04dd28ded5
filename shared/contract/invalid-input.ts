import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/** The refusal of what a schema does not take: each field with its reason. `done` says what was not done. */
export function invalidInput(done: string, error: z.ZodError): Refusal {
  const problems = error.issues.map((issue) => ({
    field: issue.path.join('.') || 'input',
    reason: issue.message,
  }));
  const said = problems.map(({ field, reason }) => `${field}: ${reason}`).join('; ');
  return new Refusal('invalid-input', `${done} ${said}.`, problems);
}
