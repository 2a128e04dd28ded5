import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';

export type Answer = {
  readonly code: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
};

export type Question = {
  readonly method?: string;
  /** Sent as it is, where a browser would tidy it up first. */
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
};

/** Asks the host below an address, with any header and any path. */
export function ask(address: string, question: Question): Promise<Answer> {
  const { method = 'GET', path, headers = {}, body } = question;
  const { hostname, port } = new URL(address);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const asked = request({ hostname, port, method, path, headers }, (response) => {
    text(response).then(
      (read) => resolve({ code: response.statusCode, headers: response.headers, text: read }),
      reject,
    );
  });
  asked.on('error', reject);
  asked.end(body);
  return promise;
}

/** Calls an operation as a script does. */
export async function call(address: string, operation: string, input: unknown, headers = {}) {
  const answer = await ask(address, {
    method: 'POST',
    path: `${new URL(address).pathname}contract/${operation}`,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(input),
  });
  return { ...answer, reply: () => JSON.parse(answer.text) };
}

/** Begins to post a body and goes away in the middle of it. */
export async function breakOff(address: string, path: string): Promise<void> {
  const { hostname, port } = new URL(address);
  const asked = request({ hostname, port, method: 'POST', path });
  const gone = new Promise<void>((resolve) => asked.on('error', () => resolve()));
  asked.write('x'.repeat(100_000), () => asked.destroy(new Error('gone')));
  await gone;
}
