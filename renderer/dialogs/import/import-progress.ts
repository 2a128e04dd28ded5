import type { ImportReport } from '../../../shared/contract/import-operations.ts';

/** How far an import is. */
export type ImportProgress =
  | { readonly phase: 'choosing'; readonly problem?: string | undefined }
  /** The files are on their way to the host; `sent` of them have arrived. */
  | { readonly phase: 'sending'; readonly sent: number; readonly count?: number | undefined }
  | { readonly phase: 'importing'; readonly seen: number; readonly count: number }
  | {
      readonly phase: 'finished';
      readonly report: ImportReport;
      /** Files that were not looked at, because it was cancelled or failed on the way. */
      readonly left: number;
      readonly problem?: string | undefined;
    };

export const EMPTY_REPORT: ImportReport = { imported: [], duplicates: [], failed: [] };

/** Two reports as one. */
export function joined(one: ImportReport, other: ImportReport): ImportReport {
  return {
    imported: [...one.imported, ...other.imported],
    duplicates: [...one.duplicates, ...other.duplicates],
    failed: [...one.failed, ...other.failed],
  };
}

/** `312 activities imported, 4 files were here already, 1 could not be read`. */
export function importWords({ imported, duplicates, failed }: ImportReport): string {
  const parts = [
    `${counted(imported.length, 'activity', 'activities')} imported`,
    duplicates.length > 0 && `${counted(duplicates.length, 'was', 'were')} here already`,
    failed.length > 0 && `${counted(failed.length, 'file', 'files')} could not be read`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
