import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dispatch, Report } from '../../shared/contract/dispatch.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { Files } from '../handlers/means.ts';
import type { BuiltScreens } from '../security/built-screens.ts';
import { serve } from './serve.ts';
import type { Uploads } from './uploads.ts';

export type BrowserHostMeans = {
  readonly dispatch: Dispatch;
  readonly files: Pick<Files, 'remember'>;
  readonly uploads: Uploads;
  readonly screens: BuiltScreens;
  /** Hears of faults of our own. */
  readonly report: Report;
};

export type BrowserHost = { readonly address: string; readonly close: () => Promise<void> };

const TOKEN_BYTES = 32;

/** Serves the planner to browsers on this machine, at an address that holds a random token. */
export async function startBrowserHost(means: BrowserHostMeans, port = 0): Promise<BrowserHost> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const server = createServer();
  const home = { token, port: await listen(server, port) };
  server.on('request', (request, response) => void serve(means, home, request, response));
  return {
    address: `http://127.0.0.1:${home.port}/${token}/`,
    close: () => close(server),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault) => reject(portRefusal(fault, port)));
    server.listen(port, '127.0.0.1', () => {
      const { port: given } = server.address() as AddressInfo;
      resolve(given);
    });
  });
}

function portRefusal(fault: Error, port: number): Error {
  const code = 'code' in fault ? fault.code : undefined;
  const reasons = new Map<unknown, string>([
    ['EADDRINUSE', 'another program uses it'],
    ['EACCES', 'you are not allowed to use it'],
  ]);
  const reason = reasons.get(code) ?? fault.message;
  return new Refusal(
    'not-possible',
    `Port ${port} cannot be opened: ${reason}. Leave --port out, or name another.`,
  );
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
