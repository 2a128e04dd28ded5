import { Refusal, type RefusalDetails } from './refusal.ts';

/** What crosses every door: a result or a clear error, both plain data. */
export type Reply<T = unknown> = { readonly result: T } | { readonly error: RefusalDetails };

/** The result of a reply; throws its error as a Refusal. */
export function unwrap<T>(reply: Reply<T>): T {
  if ('result' in reply) return reply.result;
  const { code, message, problems } = reply.error;
  throw new Refusal(code, message, problems);
}
