import { ChevronLeft, ChevronRight } from 'lucide-react';
import { weekOf } from '../../../shared/calendar/iso-week.ts';
import { ARRIVAL_ID, useArrival } from '../../app/arrival.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useWeekView } from '../view.ts';
import { weekNumber, weekSpanFrom } from './week-label.ts';
import styles from './week-navigation.module.css';

/** Letters that a narrow window has room for in one line: `23 – 29 September`. */
const ONE_LINE = 17;

export function WeekNavigation() {
  const { window, goToWeek, stepWeeks } = useWeekView();
  const { week, today, history } = window;
  const { weekStart } = history.athlete;
  useArrival();
  const thisWeek = weekOf(today, weekStart);
  const span = weekSpanFrom(week, weekStart, today);
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
      <h2
        id={ARRIVAL_ID}
        tabIndex={-1}
        className={styles.label}
        data-long={span.length > ONE_LINE || undefined}
        aria-live="polite"
      >
        {span} <span>· {weekNumber(week)}</span>
      </h2>
      <Button size="small" isDisabled={week === thisWeek} onPress={() => goToWeek(thisWeek)}>
        Today
      </Button>
    </nav>
  );
}
