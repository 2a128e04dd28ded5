import type { ServerResponse } from 'node:http';
import type { Reply } from '../../shared/contract/reply.ts';
import type { ScreenFile } from '../security/built-screens.ts';
import { SECURITY_HEADERS } from '../security/headers.ts';

export function answerReply(response: ServerResponse, reply: Reply, code = 200): void {
  response.writeHead(code, {
    ...SECURITY_HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
  });
  response.end(JSON.stringify(reply));
}

export function answerFile(response: ServerResponse, { body, contentType }: ScreenFile): void {
  response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': contentType });
  response.end(body);
}

export function answerText(response: ServerResponse, code: number, text: string): void {
  response.writeHead(code, {
    ...SECURITY_HEADERS,
    'Content-Type': 'text/plain; charset=utf-8',
    // What is refused is not read: the rest of the request would stay in the connection.
    Connection: 'close',
  });
  response.end(`${text}\n`);
}
