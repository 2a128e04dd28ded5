import type { Report } from '../../shared/contract/dispatch.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { openDatabase } from '../database/open-database.ts';
import { decodeFiles, listFiles } from '../import/import-files.ts';
import { buildHandlers } from './build-handlers.ts';
import type { Clock, Computer, Files } from './means.ts';

export type Planner = {
  readonly handlers: Handlers;
  readonly close: () => void;
};

/** Opens the planner over the data of a folder: what every door uses. Throws a Refusal when it cannot. */
export function openPlanner(means: {
  readonly dataFolder: string;
  readonly clock: Clock;
  readonly files: Files;
  readonly computer?: Computer;
  readonly report?: Report;
}): Planner {
  const { dataFolder, clock, files, computer, report } = means;
  const database = openDatabase(dataFolder, undefined, report);
  const decoder = { listFiles, decodeFiles };
  return {
    handlers: buildHandlers({ database, clock, files, decoder, computer }),
    close: () => database.close(),
  };
}
