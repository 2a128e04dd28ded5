import type { z } from 'zod';
import { Refusal } from '../../../shared/contract/refusal.ts';

export type Problem = { readonly field: string; readonly reason: string };

/** What kept a form from being saved: reasons at fields, and one for the form as a whole. */
export type Problems = { readonly fields: readonly Problem[]; readonly whole?: string | undefined };

export const NO_PROBLEMS: Problems = { fields: [] };

/** The reason at a field, if there is one. */
export function reasonAt(problems: Problems, field: string): string | undefined {
  return problems.fields.find((problem) => problem.field === field)?.reason;
}

/** What a failed change says, sorted to the fields that this form shows; the rest is said above it. */
export function problemsOf(fault: unknown, shown: readonly string[]): Problems {
  if (!(fault instanceof Refusal)) return { fields: [], whole: unexpected(fault) };
  const { message, problems = [] } = fault.details;
  const fields = problems.filter(({ field }) => shown.includes(field));
  return fields.length > 0 && fields.length === problems.length
    ? { fields }
    : { fields, whole: message };
}

/**
 * What is wrong with a form, in words of a person who fills it in. `needed` says why a field
 * cannot stay empty.
 */
export function problemsOfIssues(
  issues: readonly z.core.$ZodIssue[],
  values: object,
  needed: Readonly<Record<string, string>>,
): Problems {
  const given: Record<string, unknown> = { ...values };
  const fields = issues.map((issue) => {
    const field = issue.path.join('.');
    return { field, reason: reasonOf(issue, given[field], needed[field]) };
  });
  return { fields };
}

function reasonOf(issue: z.core.$ZodIssue, value: unknown, needed = 'must be filled in'): string {
  if (value === undefined) return needed;
  return Number.isNaN(value) ? 'must be a number such as 8 or 8.5' : issue.message;
}

function unexpected(fault: unknown): string {
  const said = fault instanceof Error ? fault.message : String(fault);
  return `This could not be saved, and nothing was changed: ${said}. What you filled in is still here.`;
}
