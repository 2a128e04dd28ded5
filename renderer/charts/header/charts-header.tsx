import { ARRIVAL_ID, useArrival } from '../../app/arrival.ts';
import { AthletePicker } from '../../week/header/athlete-picker.tsx';
import header from '../../week/header/week-header.module.css';
import type { ChartsRoomProps } from '../charts-room.tsx';
import { RANGE_NAMES, RANGES, type Range } from '../range.ts';
import styles from './charts-header.module.css';
import { Switch } from './switch.tsx';

export type Step = 'day' | 'week';
const STEPS: readonly Step[] = ['day', 'week'];
const STEP_NAMES: Readonly<Record<Step, string>> = { day: 'Days', week: 'Weeks' };

export type ChartsHeaderProps = ChartsRoomProps & {
  readonly range: Range;
  readonly setRange: (range: Range) => void;
  readonly step: Step;
  readonly setStep: (step: Step) => void;
};

export function ChartsHeader({ range, setRange, step, setStep, ...people }: ChartsHeaderProps) {
  useArrival();
  return (
    <header className={`${header.header} ${styles.header}`}>
      <AthletePicker {...people} />
      <h2 id={ARRIVAL_ID} tabIndex={-1} className={styles.title}>
        Charts
      </h2>
      <div className={header.actions}>
        <Switch
          label="How far back"
          values={RANGES}
          names={RANGE_NAMES}
          chosen={range}
          choose={setRange}
        />
        <Switch
          label="By day or by week"
          values={STEPS}
          names={STEP_NAMES}
          chosen={step}
          choose={setStep}
        />
      </div>
    </header>
  );
}
