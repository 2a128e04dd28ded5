import { vi } from 'vitest';

type Asked = { readonly path: string; readonly init: RequestInit };

/** A browser's page whose host answers with these words, one after the other. */
export function pageWithHost(...answers: (object | string | Error)[]): { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  vi.resetModules();
  vi.stubGlobal('window', {});
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push({ path, init });
    const answer = answers.shift() ?? { result: {} };
    if (answer instanceof Error) throw answer;
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  return { asked };
}

/** The desktop's page, whose bridge answers so. */
export function desktopPage(bridge: object): void {
  vi.resetModules();
  vi.stubGlobal('window', { evenload: bridge });
}
