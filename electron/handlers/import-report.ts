import { basename } from 'node:path';
import type { ImportReport } from '../../shared/contract/import-operations.ts';

/** The report with names of files in place of paths, which are the host's own business. */
export function withFileNames({ imported, duplicates, failed }: ImportReport): ImportReport {
  const named = <Entry extends { readonly path: string }>(entry: Entry) => ({
    ...entry,
    path: basename(entry.path),
  });
  return {
    imported: imported.map(named),
    duplicates: duplicates.map(named),
    failed: failed.map(named),
  };
}
