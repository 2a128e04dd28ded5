import { join } from 'node:path';
import { createDispatch } from '../../shared/contract/dispatch.ts';
import { type BrowserHost, startBrowserHost } from '../browser-host/browser-host.ts';
import { openUploads } from '../browser-host/uploads.ts';
import { fileRegistry } from '../handlers/file-registry.ts';
import type { Clock } from '../handlers/means.ts';
import { openPlanner } from '../handlers/open-planner.ts';
import { readBuiltScreens } from '../security/built-screens.ts';

type Means = {
  readonly root: string;
  readonly dataFolder: string;
  readonly clock: Clock;
  readonly port?: number | undefined;
  readonly report: (fault: unknown) => void;
};

/** The planner behind the browser host: what `npm start -- --browser` serves. */
export async function serveBrowser(means: Means): Promise<BrowserHost> {
  const { root, dataFolder, clock, port, report } = means;
  const screens = readBuiltScreens(join(root, 'out/renderer'));
  const uploads = await openUploads();
  const files = fileRegistry(undefined, uploads.discard);
  const planner = openPlanner({ dataFolder, clock, files });
  const dispatch = createDispatch(planner.handlers, 'browser', report);
  const host = await startBrowserHost({ dispatch, files, uploads, screens, report }, port);
  return {
    address: host.address,
    close: async () => {
      await host.close();
      planner.close();
    },
  };
}
