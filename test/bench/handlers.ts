import type { Database } from '../../electron/database/open-database.ts';
import { buildHandlers } from '../../electron/handlers/build-handlers.ts';
import { fileRegistry } from '../../electron/handlers/file-registry.ts';
import { systemClock } from '../../electron/handlers/system-clock.ts';
import { decodeFiles, listFiles } from '../../electron/import/import-files.ts';
import type { Handlers } from '../../shared/contract/operations.ts';

/** The handlers of every door, over a database of the bench's own. */
export function openPlannerHandlers(database: Database): Handlers {
  const decoder = { listFiles, decodeFiles };
  return buildHandlers({ database, clock: systemClock, files: fileRegistry(), decoder });
}
