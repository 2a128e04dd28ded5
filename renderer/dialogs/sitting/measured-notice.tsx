import { Timer } from 'lucide-react';
import type { SittingDay } from '../../../shared/body/sitting.ts';
import { measuredWords } from '../../sitting-monitor/measured-words.ts';
import { Button } from '../../ui/button.tsx';
import styles from './measured-notice.module.css';

type Props = {
  readonly measured: SittingDay;
  /** The day has an entry, which saving would replace. */
  readonly replaces: boolean;
  readonly onUse: () => void;
};

/** What was measured on that day. It fills the form when it is asked to, and never by itself. */
export function MeasuredNotice({ measured, replaces, onUse }: Props) {
  return (
    <div className={styles.notice}>
      <Timer size={16} aria-hidden="true" />
      <p>
        Measured on this computer: {measuredWords(measured)}. Sitting elsewhere is not in it.
        {replaces && ' The entry below stays until you save another.'}
      </p>
      <Button size="small" onPress={onUse}>
        Fill in
        <span className="spoken"> what was measured</span>
      </Button>
    </div>
  );
}
