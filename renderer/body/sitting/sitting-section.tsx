import { Armchair } from 'lucide-react';
import { useId } from 'react';
import { formatMinutes } from '../../../shared/words/format.ts';
import { useDialogs } from '../../app/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import section from '../section.module.css';
import { useBodyView } from '../view.ts';
import { MeasuredDays } from './measured-days.tsx';
import { MonitorSwitch } from './monitor-switch.tsx';

/** Sitting: today's entry, and what this computer measures where somebody has switched that on. */
export function SittingSection() {
  const window = useBodyView();
  const { history, today } = window;
  const { show } = useDialogs();
  const logged = history.sittings.find(({ date }) => date === today);
  const id = useId();
  return (
    <section className={section.section} aria-labelledby={id}>
      <header className={section.head}>
        <h3 id={id}>Sitting</h3>
        <p className={section.aside}>
          {logged ? `Today: ${formatMinutes(logged.totalMinutes)}` : 'Not logged today'}
        </p>
        <div className={section.actions}>
          <Button size="small" onPress={() => show({ type: 'sitting', window, date: today })}>
            <Armchair aria-hidden="true" />
            {logged ? 'Edit sitting' : 'Log sitting'}
          </Button>
        </div>
      </header>
      <section className={section.part}>
        <h4>Measured on this computer</h4>
        <MonitorSwitch athlete={history.athlete} />
        <MeasuredDays />
      </section>
    </section>
  );
}
