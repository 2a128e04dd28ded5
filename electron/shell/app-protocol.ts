import { protocol } from 'electron';
import { type BuiltScreens, START_PAGE } from '../security/built-screens.ts';
import { SECURITY_HEADERS } from '../security/headers.ts';

const SCHEME = 'evenload';
export const ORIGIN = `${SCHEME}://app`;
export const START_ADDRESS = `${ORIGIN}/`;

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built screens, and nothing else, with the content security policy as a header. */
export function serveScreens(screens: BuiltScreens): void {
  protocol.handle(SCHEME, ({ method, url }) => {
    const { host, pathname } = new URL(url);
    const name = pathname.slice(1) || START_PAGE;
    const file = host === 'app' && method === 'GET' ? screens.get(name) : undefined;
    if (!file) return new Response('There is nothing at this address.', { status: 404 });
    return new Response(new Uint8Array(file.body), {
      headers: { ...SECURITY_HEADERS, 'Content-Type': file.contentType },
    });
  });
}
