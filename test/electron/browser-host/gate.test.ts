import { expect, test } from 'vitest';
import { judge } from '../../../electron/browser-host/gate.ts';

/** As a browser asks: it leaves out the port that http has by itself. */
function askedBy(host: string, method: string) {
  return { method, url: '/secret/', headers: { host, origin: `http://${host}` } };
}

test.each([
  [80, '127.0.0.1', 'in'],
  [80, '127.0.0.1:8080', 'out'],
  [8080, '127.0.0.1:8080', 'in'],
  [8080, '127.0.0.1', 'out'],
])('served at port %i, a browser that asks %s is %s', (port, host, status) => {
  const home = { port, token: 'secret' };
  for (const method of ['GET', 'POST']) {
    expect(judge(askedBy(host, method), home).status).toBe(status);
  }
});
