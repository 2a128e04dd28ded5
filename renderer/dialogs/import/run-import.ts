import type { ImportReport } from '../../../shared/contract/import-operations.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/operations.ts';
import type { AthleteId } from '../../../shared/units/ids.ts';
import type { Chosen } from '../../door/choose-files.ts';
import { EMPTY_REPORT, type ImportProgress, joined } from './import-progress.ts';

type ImportStep = (
  input: InputOf<'history.importChosen'>,
) => Promise<OutputOf<'history.importChosen'>>;

type Means = {
  readonly importStep: ImportStep;
  readonly onProgress: (progress: ImportProgress) => void;
  /** Asked between steps: what has been imported by then stays, and can be undone. */
  readonly isCancelled: () => boolean;
};

/** Imports chosen files step by step. Never throws: a failed step ends it with what had landed. */
export async function runImport(
  athleteId: AthleteId,
  { chosen, count, refused }: Chosen,
  { importStep, onProgress, isCancelled }: Means,
): Promise<void> {
  let report: ImportReport = { ...EMPTY_REPORT, failed: refused };
  // Nothing to import when the host took none of the files: their reasons are all there is.
  let from: number | undefined = count > 0 ? 0 : undefined;
  let total = count;
  let problem: string | undefined;
  while (from !== undefined && !isCancelled()) {
    onProgress({ phase: 'importing', seen: from, count: total });
    try {
      const step: OutputOf<'history.importChosen'> = await importStep({ athleteId, chosen, from });
      report = joined(report, step);
      total = step.count;
      from = step.next;
    } catch (fault) {
      problem = fault instanceof Error ? fault.message : String(fault);
      break;
    }
  }
  onProgress({
    phase: 'finished',
    report,
    left: from === undefined ? 0 : total - from,
    problem,
  });
}
