import { BREAK_EVERY_MINUTES } from '../../../shared/rules/long-sitting.ts';
import type { Athlete } from '../../../shared/training/athlete.ts';
import { switchOff, switchOn, useMeasuring } from '../../sitting-monitor/store.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import section from '../section.module.css';
import { HowExact } from './how-exact.tsx';
import { QuietFields } from './quiet-fields.tsx';
import styles from './sitting-section.module.css';

/** Switches the measuring on and off, and says what it does before it does it. */
export function MonitorSwitch({ athlete }: { athlete: Athlete }) {
  const { settings } = useMeasuring();
  const isOn = settings?.athleteId === athlete.id;
  return (
    <>
      <div className={styles.switch}>
        <Checkbox
          isSelected={isOn}
          onChange={(isWanted) => (isWanted ? switchOn(athlete.id) : switchOff())}
        >
          Measure how long {athlete.name} uses this computer
        </Checkbox>
      </div>
      <p className={section.note}>
        {settings && !isOn && 'It measures another athlete at present. '}
        While a spot is sore it asks to get up after {BREAK_EVERY_MINUTES} minutes, never while the
        planner fills the screen.
      </p>
      {isOn && <QuietFields settings={settings} />}
      <HowExact />
    </>
  );
}
