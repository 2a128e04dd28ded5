import type { IncomingMessage } from 'node:http';
import { Refusal } from '../../shared/contract/refusal.ts';

const MEBIBYTE = 2 ** 20;

/** No operation takes more than a few notes of 4,000 characters. */
const JSON_BYTES_AT_MOST = MEBIBYTE;

/**
 * The body of a request, part by part. Throws a Refusal once it is larger than allowed, and
 * leaves the connection open, so that the refusal can be answered on it.
 */
export async function* bodyUpTo(most: number, what: string, request: IncomingMessage) {
  const refuse = () => {
    throw new Refusal(
      'invalid-input',
      `${what} is larger than ${most / MEBIBYTE} MB. Nothing was changed.`,
    );
  };
  if (Number(request.headers['content-length'] ?? 0) > most) refuse();
  let bytes = 0;
  const parts: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const part of parts) {
    bytes += part.length;
    if (bytes > most) refuse();
    yield part;
  }
}

/** The JSON that a request carries. Throws a Refusal for anything else. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.headers['content-type']?.split(';')[0] !== 'application/json') {
    throw new Refusal('invalid-input', 'The input must be sent as application/json.');
  }
  const parts = await Array.fromAsync(bodyUpTo(JSON_BYTES_AT_MOST, 'The input', request));
  return parse(Buffer.concat(parts));
}

/** Bytes that are no text are refused, and not replaced by something else. */
function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('invalid-input', 'The input is not JSON. Nothing was changed.');
  }
}
