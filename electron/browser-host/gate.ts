import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export type Asked = {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
};

/** Where the host lives: what it answers to, and nothing else. */
export type Home = { readonly port: number; readonly token: string };

export type Verdict =
  | { readonly status: 'in'; readonly path: string; readonly query: URLSearchParams }
  | { readonly status: 'out'; readonly code: 400 | 403 | 405; readonly reason: string };

/**
 * Lets a request in only if it was meant for this host (Host: no name that was rebound to this
 * machine), comes from its own page (Origin: no other site) and carries the token as the first
 * part of its path.
 */
export function judge({ method, url, headers }: Asked, home: Home): Verdict {
  // A browser leaves out the port that http has by itself, and so does this.
  const { host } = new URL(`http://127.0.0.1:${home.port}`);
  if (headers.host !== host) return out(403, `This planner answers to ${host} only.`);
  if (!isOwnPage(method, headers, `http://${host}`)) {
    return out(403, 'Another site asked. The planner answers to its own page only.');
  }
  if (method !== 'GET' && method !== 'POST') return out(405, 'Only GET and POST are answered.');
  if (!url || !URL.canParse(url, `http://${host}`)) return out(400, 'The address cannot be read.');
  const { pathname, searchParams } = new URL(url, `http://${host}`);
  const [, token = '', ...rest] = pathname.split('/');
  if (!isSame(token, home.token)) {
    return out(403, 'Open the address that was printed at the start, with its token.');
  }
  return { status: 'in', path: rest.join('/'), query: searchParams };
}

/**
 * A browser names the page that posts, or says that it is our own. A script without a browser
 * sends neither header.
 */
function isOwnPage(method: string | undefined, headers: IncomingHttpHeaders, own: string): boolean {
  if (headers.origin !== undefined) return headers.origin === own;
  const site = headers['sec-fetch-site'];
  return method === 'GET' || site === undefined || site === 'same-origin';
}

/** Takes the same time whatever differs. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

function out(code: 400 | 403 | 405, reason: string): Verdict {
  return { status: 'out', code, reason };
}
