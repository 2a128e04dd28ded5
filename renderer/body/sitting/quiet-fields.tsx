import { useState } from 'react';
import { QuietHours } from '../../../shared/sitting-monitor/quiet-hours.ts';
import type { Settings } from '../../sitting-monitor/settings.ts';
import { setQuietHours } from '../../sitting-monitor/store.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './sitting-section.module.css';

const NONE = { from: '', until: '' };

/** Half-typed hours change nothing; none at all take the quiet hours away. */
export function QuietFields({ settings }: { settings: Settings }) {
  const [typed, setTyped] = useState(settings.quietHours ?? NONE);
  const change = (part: Partial<QuietHours>) => {
    const hours = { ...typed, ...part };
    setTyped(hours);
    const whole = QuietHours.safeParse(hours);
    if (whole.success) setQuietHours(whole.data);
    else if (hours.from === '' && hours.until === '') setQuietHours(undefined);
  };
  return (
    <div className={styles.quiet}>
      <TextField
        label="Quiet from"
        type="time"
        value={typed.from}
        onChange={(from) => change({ from })}
      />
      <TextField
        label="Quiet until"
        type="time"
        value={typed.until}
        onChange={(until) => change({ until })}
      />
    </div>
  );
}
