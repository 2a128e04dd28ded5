import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button as AriaButton, Popover } from 'react-aria-components';
import { ARRIVAL_ID } from '../../app/arrival.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { addMonths, firstDayOf, type Month, monthName } from '../data/season-month.ts';
import type { SeasonYears } from '../data/season-years.ts';
import type { GoToDay } from '../season-place.ts';
import { useSeasonView } from '../view.ts';
import { PeriodPicker } from './period-picker.tsx';
import styles from './season-header.module.css';

export type PeriodNavigationProps = {
  readonly month: Month;
  readonly years: SeasonYears;
  readonly goToDay: GoToDay;
};

/** Which month is shown, and the ways to another. */
export function PeriodNavigation({ month, years, goToDay }: PeriodNavigationProps) {
  const { today } = useSeasonView();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const step = (months: number) => goToDay(firstDayOf(addMonths(month, months)), 'start');
  return (
    <nav className={styles.navigation} aria-label="Months">
      <IconButton label="Month before" onPress={() => step(-1)}>
        <ChevronLeft aria-hidden="true" />
      </IconButton>
      <IconButton label="Month after" onPress={() => step(1)}>
        <ChevronRight aria-hidden="true" />
      </IconButton>
      <h2 id={ARRIVAL_ID} tabIndex={-1}>
        <AriaButton
          ref={button}
          className={styles.month ?? ''}
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          onPress={() => setOpen(true)}
        >
          {monthName(month)}
          <span className="spoken">, go to another</span>
          <ChevronDown aria-hidden="true" />
        </AriaButton>
        <Popover
          triggerRef={button}
          isOpen={isOpen}
          onOpenChange={setOpen}
          aria-label="Go to a month or a day"
          offset={6}
          className={styles.picker ?? ''}
        >
          <PeriodPicker {...{ month, years, goToDay }} onClose={() => setOpen(false)} />
        </Popover>
      </h2>
      <Button size="small" aria-keyshortcuts="T" onPress={() => goToDay(today, 'center')}>
        Today
      </Button>
    </nav>
  );
}
