import type { Units } from '../../../shared/units/units.ts';
import { fileName } from './file-name.ts';
import { type ImportProgress, importWords } from './import-progress.ts';
import styles from './import-result.module.css';
import { ImportedWords } from './imported-words.tsx';
import { LoggedAs } from './logged-as.tsx';
import { LongList } from './long-list.tsx';

type Props = {
  readonly progress: Extract<ImportProgress, { phase: 'finished' }>;
  readonly units: Units;
};

/** What came of every file. */
export function ImportResult({ progress, units }: Props) {
  const { report, left, problem } = progress;
  return (
    <>
      <p className={styles.sum}>{importWords(report)}.</p>
      {problem && <p className={styles.problem}>It stopped on the way: {problem}</p>}
      {left > 0 && (
        <p className={styles.note}>
          {left.toLocaleString('en')} {left === 1 ? 'file was' : 'files were'} not looked at.
        </p>
      )}
      {report.imported.length > 0 && (
        <p className={styles.note}>Undo takes the whole import back.</p>
      )}
      <LongList
        title="Could not be read"
        entries={report.failed}
        isOpen
        render={({ path, reason }) => (
          <>
            <span className={styles.file}>{fileName(path)}</span>
            <span className={styles.reason}>{reason}</span>
          </>
        )}
      />
      <LoggedAs imported={report.imported} units={units} />
      <LongList
        title="Imported"
        entries={report.imported}
        isOpen={report.failed.length === 0}
        render={(activity) => <ImportedWords activity={activity} units={units} />}
      />
      <LongList
        title="Here already"
        entries={report.duplicates}
        render={({ path }) => <span className={styles.file}>{fileName(path)}</span>}
      />
    </>
  );
}
