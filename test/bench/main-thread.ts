import type { Page } from 'playwright-core';
import { z } from 'zod';

/** The tasks of a page's main thread, in ms of processor time: what others do on the machine is not in it. */
export type MainThread = {
  readonly longest: number;
  readonly over50: number;
};

const LONG_MICROSECONDS = 50_000;
const MICROSECONDS_IN_A_MILLISECOND = 1_000;

const Thread = z.object({
  name: z.literal('thread_name'),
  pid: z.number(),
  tid: z.number(),
  args: z.object({ name: z.literal('CrRendererMain') }),
});
const Task = z.object({
  name: z.literal('ThreadControllerImpl::RunTask'),
  pid: z.number(),
  tid: z.number(),
  tdur: z.number(),
});

/** Traces what `work` makes the page do. */
export async function traceMainThread(
  page: Page,
  work: () => Promise<unknown>,
): Promise<MainThread> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page belongs to no browser.');
  const session = await browser.newBrowserCDPSession();
  const events: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return readTasks(events);
}

function readTasks(events: readonly unknown[]): MainThread {
  const threads = events.flatMap((event) => Thread.safeParse(event).data ?? []);
  const main = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  const times = events
    .flatMap((event) => Task.safeParse(event).data ?? [])
    .filter(({ pid, tid }) => main.has(`${pid} ${tid}`))
    .map(({ tdur }) => tdur);
  if (times.length === 0) throw new Error('The trace of the browser holds no task.');
  return {
    longest: Math.max(...times) / MICROSECONDS_IN_A_MILLISECOND,
    over50: times.filter((time) => time > LONG_MICROSECONDS).length,
  };
}
