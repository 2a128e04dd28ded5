import type { Writable } from 'node:stream';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { Reply } from '../../shared/contract/reply.ts';

/** Where answers go. Settles once the line is on its way, so that a slow reader slows the writer. */
export type WriteLine = (value: unknown) => Promise<void>;

/** Writes JSON, one value a line. */
export function linesTo(stream: Writable): WriteLine {
  return (value) =>
    new Promise((resolve, reject) => {
      stream.write(`${JSON.stringify(value)}\n`, (fault) => (fault ? reject(fault) : resolve()));
    });
}

/** The reader went away, as `| head` does: nobody is left to tell. */
export function isBrokenPipe(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EPIPE';
}

/** A fault that came before an operation could be called, as its reply. */
export function replyOf(fault: unknown): Extract<Reply, { error: unknown }> {
  if (fault instanceof Refusal) return { error: fault.details };
  const message = fault instanceof Error ? fault.message : String(fault);
  return { error: { code: 'internal', message: `Evenload failed: ${message}` } };
}
