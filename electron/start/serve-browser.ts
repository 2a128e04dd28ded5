import { join } from 'node:path';
import { createDispatch, type Report } from '../../shared/contract/dispatch.ts';
import {
  type BrowserHost,
  type BrowserHostMeans,
  startBrowserHost,
} from '../browser-host/browser-host.ts';
import { keepPort, readKeptPort } from '../browser-host/kept-port.ts';
import { openUploads } from '../browser-host/uploads.ts';
import { fileRegistry } from '../handlers/file-registry.ts';
import type { Clock } from '../handlers/means.ts';
import { openPlanner } from '../handlers/open-planner.ts';
import { readBuiltScreens } from '../security/built-screens.ts';

type Means = {
  readonly root: string;
  readonly dataFolder: string;
  readonly clock: Clock;
  /** Undefined: that of the last start, so that the browser finds what it kept for this address. 0: any. */
  readonly port?: number | undefined;
  readonly report: Report;
};

/** The planner behind the browser host: what `npm start -- --browser` serves. */
export async function serveBrowser(means: Means): Promise<BrowserHost> {
  const { root, dataFolder, clock, port, report } = means;
  const screens = readBuiltScreens(join(root, 'out/renderer'));
  // Closes what is open in reverse order, also when the next thing cannot be opened.
  await using opened = new AsyncDisposableStack();
  const uploads = opened.adopt(await openUploads(), (it) => it.close());
  const files = fileRegistry(undefined, uploads.discard);
  const planner = opened.adopt(openPlanner({ dataFolder, clock, files, report }), (it) =>
    it.close(),
  );
  const dispatch = createDispatch(planner.handlers, 'browser', report);
  const doors = { dispatch, files, uploads, screens, report };
  const starting =
    port === undefined ? startAtKeptPort(doors, dataFolder) : startBrowserHost(doors, port);
  const host = opened.adopt(await starting, (it) => it.close());
  const kept = opened.move();
  return { address: host.address, close: () => kept.disposeAsync() };
}

/** A port that another program uses now is kept all the same: it may be free the next time. */
async function startAtKeptPort(doors: BrowserHostMeans, dataFolder: string): Promise<BrowserHost> {
  const kept = readKeptPort(dataFolder);
  if (kept !== undefined) {
    return startBrowserHost(doors, kept).catch(() => startBrowserHost(doors));
  }
  const host = await startBrowserHost(doors);
  try {
    keepPort(dataFolder, Number(new URL(host.address).port));
  } catch (fault) {
    // No reason not to start: only the next address will be another.
    doors.report(fault);
  }
  return host;
}
