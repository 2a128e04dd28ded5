import type { Page } from 'playwright-core';

/** Asks the host as another door would, past the screen: what it answers. Throws what it refuses. */
export function call<Output>(page: Page, operation: string, input: object): Promise<Output> {
  return page.evaluate(
    async ([name, body]) => {
      const headers = { 'Content-Type': 'application/json' };
      const answer = await fetch(`./contract/${name}`, { method: 'POST', headers, body });
      const reply = await answer.json();
      if (!('result' in reply)) throw new Error(JSON.stringify(reply));
      return reply.result;
    },
    [operation, JSON.stringify(input)] as const,
  );
}
