import { Label, ProgressBar } from 'react-aria-components';
import type { ImportProgress } from './import-progress.ts';
import styles from './progress.module.css';

type Props = { readonly progress: ImportProgress };

/** How many files have been sent or read. */
export function Progress({ progress }: Props) {
  if (progress.phase === 'sending') {
    return <Bar label="Handing over the files" done={progress.sent} count={progress.count} />;
  }
  if (progress.phase === 'importing') {
    return <Bar label="Reading the files" done={progress.seen} count={progress.count} />;
  }
  return null;
}

type BarProps = {
  readonly label: string;
  readonly done: number;
  readonly count: number | undefined;
};

function Bar({ label, done, count }: BarProps) {
  const number = (value: number) => value.toLocaleString('en');
  return (
    <ProgressBar
      className={styles.progress ?? ''}
      value={done}
      maxValue={count ?? 1}
      isIndeterminate={count === undefined}
      valueLabel={count === undefined ? '' : `${number(done)} of ${number(count)}`}
    >
      {({ percentage, valueText }) => (
        <>
          <div className={styles.words}>
            <Label>{label}</Label>
            <span>{valueText}</span>
          </div>
          <div className={styles.track}>
            <div className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
