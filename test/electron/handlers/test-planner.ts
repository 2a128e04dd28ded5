import type { Database } from '../../../electron/database/open-database.ts';
import { buildHandlers } from '../../../electron/handlers/build-handlers.ts';
import { fileRegistry } from '../../../electron/handlers/file-registry.ts';
import type { Computer, Decoder, Files } from '../../../electron/handlers/means.ts';
import { type IsoDate, isoDate } from '../../../shared/calendar/iso-date.ts';
import type { Door } from '../../../shared/contract/define.ts';
import { createDispatch } from '../../../shared/contract/dispatch.ts';
import type { InputOf, OperationName, OutputOf } from '../../../shared/contract/operations.ts';
import { Refusal, type RefusalDetails } from '../../../shared/contract/refusal.ts';
import { type Reply, unwrap } from '../../../shared/contract/reply.ts';
import { entriesIn, everythingIn } from '../database/dump.ts';
import { openHere } from '../database/open-here.ts';

/** The Wednesday of week 2026-W47. */
export const TODAY = isoDate('2026-11-18');
export const WEEK = '2026-W47';

const NO_FILES: Decoder = {
  listFiles: async () => ({ files: [], failed: [] }),
  decodeFiles: async function* () {},
};

export type TestPlanner = ReturnType<typeof testPlanner>;

/** The planner over a database of this test's own, on a day that stands still. */
export function testPlanner(
  given: {
    door?: Door;
    decoder?: Decoder;
    files?: Files;
    computer?: Computer;
    database?: Database;
    today?: IsoDate;
  } = {},
) {
  const { decoder = NO_FILES, files = fileRegistry(), database = openHere(), computer } = given;
  const clock = { today: () => given.today ?? TODAY, timeZone: () => 'Europe/Vienna' };
  const handlers = buildHandlers({ database, clock, files, decoder, computer });
  const faults: unknown[] = [];
  const dispatch = createDispatch(handlers, given.door ?? 'command-line', (fault) =>
    faults.push(fault),
  );
  return {
    database,
    files,
    handlers,
    faults,
    dispatch,
    call: async <Name extends OperationName>(name: Name, input: InputOf<Name>) =>
      unwrap((await dispatch(name, input)) as Reply<OutputOf<Name>>),
    entries: () => entriesIn(database.connection),
    everything: () => everythingIn(database.connection),
  };
}

/** What a call is refused with; fails when it is not. */
export async function refusalFrom(call: Promise<unknown>): Promise<RefusalDetails> {
  const fault = await call.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  );
  if (fault instanceof Refusal) return fault.details;
  throw fault;
}

/** A planner with one athlete. */
export async function plannerWithAthlete(given: Parameters<typeof testPlanner>[0] = {}) {
  const planner = testPlanner(given);
  const { id: athleteId } = await planner.call('athlete.create', { name: 'Ana' });
  return { ...planner, athleteId };
}
