import { ChevronLeft, ChevronRight } from 'lucide-react';
import { weekOf } from '../../../shared/calendar/iso-week.ts';
import { ARRIVAL_ID, useArrival } from '../../app/arrival.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useWeekView } from '../view.ts';
import { weekNumber, weekSpanFrom } from './week-label.ts';
import styles from './week-navigation.module.css';

export function WeekNavigation() {
  const { window, goToWeek, stepWeeks } = useWeekView();
  const { week, today, history } = window;
  const { weekStart } = history.athlete;
  useArrival();
  const thisWeek = weekOf(today, weekStart);
  return (
    <nav className={styles.navigation} aria-label="Weeks">
      {/* A session that is dragged here goes to that week. */}
      <span data-turn-week="-1">
        <IconButton label="Week before" onPress={() => stepWeeks(-1)}>
          <ChevronLeft aria-hidden="true" />
        </IconButton>
      </span>
      <span data-turn-week="1">
        <IconButton label="Week after" onPress={() => stepWeeks(1)}>
          <ChevronRight aria-hidden="true" />
        </IconButton>
      </span>
      <h2 id={ARRIVAL_ID} tabIndex={-1} className={styles.label} aria-live="polite">
        {weekSpanFrom(week, weekStart, today)} <span>· {weekNumber(week)}</span>
      </h2>
      <Button size="small" isDisabled={week === thisWeek} onPress={() => goToWeek(thisWeek)}>
        Today
      </Button>
    </nav>
  );
}
