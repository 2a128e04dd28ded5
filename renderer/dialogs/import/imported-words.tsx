import type { ImportReport } from '../../../shared/contract/import-operations.ts';
import type { Units } from '../../../shared/units/units.ts';
import { formatDayAndYear, formatDistance, formatDuration } from '../../../shared/words/format.ts';
import { SPORT_NAMES } from '../../../shared/words/names.ts';
import { SportIcon } from '../../ui/sport-icon.tsx';
import { fileName } from './file-name.ts';
import styles from './import-result.module.css';

type Imported = ImportReport['imported'][number];

/** What was imported, and from which file. */
export function ImportedWords({ activity, units }: { activity: Imported; units: Units }) {
  const { path, sport, date, distanceMetres, durationSeconds, damaged } = activity;
  return (
    <>
      <span className={styles.activity}>
        <SportIcon sport={sport} />
        {SPORT_NAMES[sport]} · {formatDayAndYear(date)}
        {distanceMetres !== undefined && ` · ${formatDistance(distanceMetres, units)}`} ·{' '}
        {formatDuration(durationSeconds)}
      </span>
      <span className={styles.reason}>
        {fileName(path)}
        {damaged && ': the file is damaged and was read as far as it went'}
      </span>
    </>
  );
}
