import type { IncomingMessage } from 'node:http';
import { Refusal } from '../../shared/contract/refusal.ts';

/** No operation takes more than a few notes of 4,000 characters. */
const BYTES_AT_MOST = 2 ** 20;

/** The JSON that a request carries. Throws a Refusal for anything else. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.headers['content-type']?.split(';')[0] !== 'application/json') {
    throw new Refusal('invalid-input', 'The input must be sent as application/json.');
  }
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > BYTES_AT_MOST) {
      throw new Refusal('invalid-input', 'The input is larger than 1 MB. Nothing was changed.');
    }
    parts.push(part);
  }
  return parse(Buffer.concat(parts).toString('utf8'));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalid-input', 'The input is not JSON. Nothing was changed.');
  }
}
