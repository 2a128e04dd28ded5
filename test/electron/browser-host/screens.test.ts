import { expect, test } from 'vitest';
import { ask, call } from './ask.ts';
import { served } from './served.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

test('the printed address shows the first screen, with its scripts and styles below it', async () => {
  const { address, token } = await served();
  const page = await ask(address, { path: `/${token}/` });
  expect(page).toMatchObject({ code: 200, text: '<!doctype html><title>Evenload</title>' });
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  const script = await ask(address, { path: `/${token}/assets/app.js` });
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  const style = await ask(address, { path: `/${token}/assets/app.css` });
  expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
});

test('files beside the screens that no browser needs are not served', async () => {
  const { address, token } = await served();
  const map = await ask(address, { path: `/${token}/assets/app.js.map` });
  expect(map.code).toBe(404);
});

test('every answer carries the same security headers: a page, an operation, a refusal', async () => {
  const { address, token } = await served();
  const answers = [
    await ask(address, { path: `/${token}/` }),
    await call(address, 'athlete.list', {}),
    await call(address, 'athlete.destroy', {}),
    await ask(address, { path: '/' }),
    await ask(address, { path: `/${token}/nothing` }),
  ];
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  }
});

test('an operation answers with its result, an error with its words', async () => {
  const { address, hostHeader } = await served();
  const created = await call(address, 'athlete.create', { name: 'Ana' });
  expect(created).toMatchObject({ code: 200 });
  expect(created.reply()).toMatchObject({ result: { id: 1, name: 'Ana' } });
  const own = { Origin: `http://${hostHeader}`, 'Sec-Fetch-Site': 'same-origin' };
  const listed = await call(address, 'athlete.list', {}, own);
  expect(listed.reply().result).toHaveLength(1);
  const refused = await call(address, 'week.read', { athleteId: 7, week: '2026-W47' });
  expect(refused.reply().error.code).toBe('not-found');
});
