import { describe, expect, test } from 'vitest';
import { ask, call } from './ask.ts';
import { served } from './served.ts';

describe('what another site or program could try', () => {
  test('DNS rebinding: a site points its own name at 127.0.0.1, and its page is then let read', async () => {
    const { address, token, port } = await served();
    for (const Host of [`evil.example:${port}`, `localhost:${port}`, '127.0.0.1', 'x']) {
      const answer = await ask(address, { path: `/${token}/`, headers: { Host } });
      expect(answer.code, Host).toBe(403);
      expect(answer.text, Host).not.toContain('<title>');
    }
  });

  test('cross-site request forgery: a page of another site posts, even with the token', async () => {
    const { address } = await served();
    for (const Origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
      const answer = await call(address, 'athlete.create', { name: 'Forged' }, { Origin });
      expect(answer.code, Origin).toBe(403);
    }
    const { reply } = await call(address, 'athlete.list', {});
    expect(reply()).toEqual({ result: [] });
  });

  test('a form or image of another site, whose browser names no origin but says where it comes from', async () => {
    const { address } = await served();
    // A server on another port of this machine is of the same site, and still another origin.
    for (const site of ['cross-site', 'same-site', 'none']) {
      const headers = { 'Sec-Fetch-Site': site };
      const answer = await call(address, 'athlete.create', { name: 'Forged' }, headers);
      expect(answer.code, site).toBe(403);
    }
  });

  test('a form of another site can send text, never JSON: other types of content are refused', async () => {
    const { address } = await served();
    const headers = { 'Content-Type': 'text/plain' };
    const answer = await call(address, 'athlete.create', { name: 'Forged' }, headers);
    expect(answer.code).toBe(400);
    expect(answer.reply().error.code).toBe('invalid-input');
  });

  test('another program of this machine, which knows the port and not the token', async () => {
    const { address, token } = await served();
    const guesses = ['', token.slice(0, -1), `${token}A`, token.toLowerCase(), `%2f${token}`, 'x'];
    for (const guess of guesses) {
      const answer = await ask(address, { path: `/${guess}/index.html` });
      expect(answer.code, guess).toBe(403);
      expect(answer.text).toContain('with its token');
    }
  });

  test('the token is 256 random bits, new at each start', async () => {
    const [one, other] = [await served(), await served()];
    expect(Buffer.from(one.token, 'base64url')).toHaveLength(32);
    expect(one.token).not.toBe(other.token);
  });

  test('path traversal: an address that climbs out of the folder of the screens', async () => {
    const { address, token } = await served();
    const climbing = [
      '../../secret.txt',
      '..%2f..%2fsecret.txt',
      '%2e%2e/%2e%2e/secret.txt',
      'assets/..%5c..%5csecret.txt',
      'assets//app.js',
      '/etc/passwd',
      'index.html%00',
    ];
    for (const path of climbing) {
      const answer = await ask(address, { path: `/${token}/${path}` });
      expect(answer.code, path).toBeOneOf([403, 404]);
      expect(answer.text, path).not.toContain('secret');
    }
  });

  test('a body without end: refused before it is kept in memory, with nothing changed', async () => {
    const { address } = await served();
    const answer = await call(address, 'athlete.create', { name: 'x'.repeat(2 ** 20) });
    expect(answer.code).toBe(400);
    expect(answer.reply().error.message).toContain('larger than 1 MB');
  });

  test('a page taken over names paths of this machine: only the command line may', async () => {
    const { address } = await served();
    const input = { athleteId: 1, paths: ['/etc/passwd'] };
    const { reply } = await call(address, 'history.import', input);
    expect(reply().error.code).toBe('not-allowed-here');
    const dialog = await call(address, 'files.choose', { what: 'files' });
    expect(dialog.reply().error.code).toBe('not-allowed-here');
  });

  test('an operation that does not exist, or is only a property of every object', async () => {
    const { address } = await served();
    for (const name of ['athlete.destroy', 'constructor', '__proto__', 'toString']) {
      const { reply } = await call(address, name, {});
      expect(reply().error.code, name).toBe('unknown-operation');
    }
  });

  test('other methods than those of the page', async () => {
    const { address, token } = await served();
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'TRACE', 'HEAD']) {
      const answer = await ask(address, { method, path: `/${token}/` });
      expect(answer.code, method).toBe(405);
    }
  });

  // Elsewhere 127.0.0.2 does not exist. A host that listens everywhere would answer there too.
  test.runIf(process.platform === 'linux')('another machine of the network', async () => {
    const { address } = await served();
    const elsewhere = address.replace('127.0.0.1', '127.0.0.2');
    await expect(ask(elsewhere, { path: '/' })).rejects.toThrow('ECONNREFUSED');
  });

  test.each([
    ['cut off', '{"name":'],
    ['not text', Buffer.from('{"name":"B\xff"}', 'latin1')],
  ])('input that is %s is refused, and no fault of the planner', async (_, body) => {
    const { address, faults } = await served();
    const answer = await ask(address, {
      method: 'POST',
      path: `${new URL(address).pathname}contract/athlete.create`,
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    expect(answer.code).toBe(400);
    expect(faults).toEqual([]);
  });
});
