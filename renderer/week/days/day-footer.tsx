import { Armchair, Plus, Zap } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Symptom } from '../../../shared/body/symptom.ts';
import type { Day } from '../../../shared/week/week.ts';
import { formatLongDay, formatMinutes, formatNumber } from '../../../shared/words/format.ts';
import { useDialogs } from '../../app/dialogs.ts';
import { shortMinutes } from '../../words/short-duration.ts';
import { Menu } from '../menu/menu.tsx';
import { useWeekView } from '../view.ts';
import styles from './day-footer.module.css';
import type { ShownDay } from './days.ts';
import { painBand, symptomWords, worstOf } from './pain-words.ts';

type DayFooterProps = { readonly day: Day; readonly when: ShownDay['when'] };

/** How the body was on that day: pain and sitting. Days ahead have neither yet. */
export function DayFooter({ day, when }: DayFooterProps) {
  const isEmpty = day.symptoms.length === 0 && day.sitting === undefined;
  if (when === 'ahead' && isEmpty) return <div className={styles.footer} data-empty="true" />;
  return (
    <div className={styles.footer}>
      <PainOfDay day={day} />
      <SittingOfDay day={day} />
    </div>
  );
}

function PainOfDay({ day }: { day: Day }) {
  const { window, actions } = useWeekView();
  const { show } = useDialogs();
  const worst = worstOf(day.symptoms);
  const on = formatLongDay(day.date);
  if (!worst) {
    const log = () => actions.logPain(day.date);
    return (
      <Button className={styles.entry ?? ''} onPress={log} aria-label={`Log pain on ${on}`}>
        <Zap size={13} aria-hidden="true" />–
      </Button>
    );
  }
  const open = (symptom: Symptom) => show({ type: 'symptom', window, date: day.date, symptom });
  const entries = day.symptoms.map((symptom) => ({
    id: `symptom-${symptom.id}`,
    label: symptomWords(symptom),
    act: () => open(symptom),
  }));
  const another = {
    id: 'another',
    label: 'Log pain',
    icon: <Plus aria-hidden="true" />,
    act: () => actions.logPain(day.date),
  };
  return (
    <Menu label={`Pain on ${on}`} entries={[...entries, another]}>
      <Button
        className={styles.entry ?? ''}
        aria-label={`${symptomWords(worst)}. Entries of ${on}`}
      >
        <i className={styles.dot} data-band={painBand(worst.pain)} aria-hidden="true" />
        {formatNumber(worst.pain)}
      </Button>
    </Menu>
  );
}

function SittingOfDay({ day }: { day: Day }) {
  const { actions } = useWeekView();
  const on = formatLongDay(day.date);
  const minutes = day.sitting?.totalMinutes;
  return (
    <Button
      className={styles.entry ?? ''}
      onPress={() => actions.logSitting(day.date)}
      aria-label={
        minutes === undefined
          ? `Log sitting on ${on}`
          : `Sitting ${formatMinutes(minutes)} on ${on}`
      }
    >
      <Armchair size={13} aria-hidden="true" />
      {minutes === undefined ? '–' : shortMinutes(minutes)}
    </Button>
  );
}
