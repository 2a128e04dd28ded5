import {
  type ChosenFiles,
  FILES_A_STEP,
  type ImportReport,
} from '../../shared/contract/import-operations.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import type { StepGroup } from '../database/changes.ts';
import { land } from './import-landing.ts';
import { withFileNames } from './import-report.ts';
import type { Means } from './means.ts';

type ImportHandlers = Pick<Handlers, 'history.import' | 'files.choose' | 'history.importChosen'>;

export function importHandlers(means: Means): ImportHandlers {
  const { files, decoder } = means;
  return {
    'history.import': ({ athleteId, paths }) => importPaths(means, athleteId, paths),

    'files.choose': async ({ what }) => {
      const paths = await files.choose(what);
      if (!paths) return { count: 0 };
      const { files: found, failed } = await decoder.listFiles(paths);
      // What could not be listed stays in, so that the import says why.
      const remembered = [...found, ...failed.map(({ path }) => path)];
      return { chosen: files.remember(remembered), count: remembered.length };
    },

    'history.importChosen': async ({ athleteId, chosen, from }) => {
      const paths = files.chosen(chosen) ?? noLongerKept();
      const end = from + FILES_A_STEP;
      const group = { id: chosen, nameOf: importName };
      const step = paths.slice(from, end);
      const report = await importPaths(means, athleteId, step, group);
      const next = end < paths.length ? { next: end } : release(means, chosen);
      return { ...withFileNames(report), ...next, count: paths.length };
    },
  };
}

async function importPaths(
  means: Means,
  athleteId: AthleteId,
  paths: readonly string[],
  group?: StepGroup,
): Promise<ImportReport> {
  const { database, decoder, clock } = means;
  const { zoneThreeHeartRate } = database.athletes.get(athleteId);
  const { files, failed } = await decoder.listFiles(paths);
  const options = { timeZone: clock.timeZone(), zoneThreeHeartRate };
  // Decoded before anything is written: a transaction must not wait for files.
  const outcomes = await Array.fromAsync(decoder.decodeFiles(files, options));
  return database.changes.make(
    athleteId,
    (write) => {
      const report = land(database.activities, write, athleteId, outcomes, clock.today());
      const name = importName(report.imported.length);
      return { name, result: { ...report, failed: [...failed, ...report.failed] } };
    },
    group,
  );
}

function release({ files }: Means, chosen: ChosenFiles): Record<never, never> {
  files.release(chosen);
  return {};
}

function importName(count: number): string {
  return count === 1 ? 'Imported 1 activity' : `Imported ${count} activities`;
}

function noLongerKept(): never {
  throw new Refusal(
    'not-found',
    'The chosen files are no longer at hand: they are kept until they are imported or the planner ends. Choose them again.',
  );
}
