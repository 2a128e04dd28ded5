import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/**
 * The refusal of what a schema does not take: each field with its reason. `done` says what was
 * not done. Parse with `reportInput` to have a missing field called that.
 */
export function invalidInput(done: string, error: z.ZodError): Refusal {
  const problems = error.issues.map((issue) => ({
    field: issue.path.join('.') || 'input',
    reason: isMissing(issue) ? 'is missing' : issue.message,
  }));
  const said = problems.map(({ field, reason }) => `${field}: ${reason}`).join('; ');
  return new Refusal('invalid-input', `${done} ${said}.`, problems);
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return 'input' in issue && issue.input === undefined;
}
