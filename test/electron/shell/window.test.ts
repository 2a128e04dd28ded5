import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { app, protocol, session } from './electron-stand-in.ts';
import { started } from './started.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

test('the window is sandboxed, apart from the page’s world, and shows itself once it is drawn', async () => {
  const { window } = await started();
  expect(window?.options.webPreferences).toEqual({
    preload: expect.stringMatching(/preload[/\\]preload\.cjs$/),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    // Chromium would fetch dictionaries from a network.
    spellcheck: false,
  });
  expect(window?.options.show).toBe(false);
  expect(window?.show).not.toHaveBeenCalled();
  window?.emit('ready-to-show');
  expect(window?.show).toHaveBeenCalledOnce();
  expect(window?.loadURL).toHaveBeenCalledExactlyOnceWith('evenload://app/');
});

test('the screens come from a scheme of our own, with the policy as a header', async () => {
  await started();
  const [[schemes] = []] = protocol.registerSchemesAsPrivileged.mock.calls;
  expect(schemes).toEqual([
    { scheme: 'evenload', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  const page = await answer('evenload://app/');
  expect(await page?.text()).toBe('<!doctype html><title>Evenload</title>');
  expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page?.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  expect((await answer('evenload://app/assets/app.js'))?.status).toBe(200);
});

test('the scheme gives nothing but the screens: no climbing out, no other host, no posting', async () => {
  await started();
  const asked = [
    'evenload://app/../../secret.txt',
    'evenload://app/..%2f..%2fsecret.txt',
    'evenload://app//etc/passwd',
    'evenload://app/assets',
    'evenload://other/index.html',
  ];
  for (const url of asked) expect((await answer(url))?.status, url).toBe(404);
  expect((await answer('evenload://app/', 'POST'))?.status).toBe(404);
});

function answer(url: string, method = 'GET') {
  const [scheme, handler] = protocol.handle.mock.calls[0] ?? [];
  expect(scheme).toBe('evenload');
  return handler?.(new Request(url, { method }));
}

test('no permission is given: no camera, place, notification or device', async () => {
  await started();
  const { setPermissionRequestHandler, setPermissionCheckHandler, setDevicePermissionHandler } =
    session.defaultSession;
  const decide = vi.fn();
  setPermissionRequestHandler.mock.calls[0]?.[0](null, 'geolocation', decide);
  expect(decide).toHaveBeenCalledExactlyOnceWith(false);
  expect(setPermissionCheckHandler.mock.calls[0]?.[0]()).toBe(false);
  expect(setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false);
});

test('nothing goes to a network', async () => {
  await started();
  const [[ask] = []] = session.defaultSession.webRequest.onBeforeRequest.mock.calls;
  const isCancelled = (url: string) => {
    const decide = vi.fn();
    ask?.({ url }, decide);
    return decide.mock.calls[0]?.[0].cancel;
  };
  for (const url of ['https://example.org/', 'HTTP://example.org/', 'wss://example.org/']) {
    expect(isCancelled(url), url).toBe(true);
  }
  expect(isCancelled('evenload://app/assets/app.js')).toBe(false);
});

test('the window stays on its screens: no other page, window or webview', async () => {
  await started();
  const open = vi.fn<(handler: () => unknown) => void>();
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: open });
  app.emit('web-contents-created', {}, contents);
  expect(open.mock.calls[0]?.[0]()).toEqual({ action: 'deny' });
  const isPrevented = (event: string, url: string) => {
    const preventDefault = vi.fn();
    contents.emit(event, { url, preventDefault });
    return preventDefault.mock.calls.length > 0;
  };
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
    expect(isPrevented(event, 'https://evil.example/'), event).toBe(true);
    expect(isPrevented(event, 'file:///dropped.gpx'), event).toBe(true);
    expect(isPrevented(event, 'evenload://app.evil.example/'), event).toBe(true);
    expect(isPrevented(event, 'evenload://app/'), event).toBe(false);
  }
  expect(isPrevented('will-attach-webview', 'evenload://app/')).toBe(true);
});

test('the athletes’ data and Chromium’s own files are kept apart', async () => {
  const { dataFolder } = await started();
  expect(app.setPath.mock.calls).toEqual([
    ['userData', dataFolder],
    ['sessionData', join(dataFolder, 'window')],
  ]);
});
