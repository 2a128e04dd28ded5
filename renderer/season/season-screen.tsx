import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type IsoWeek, type WeekStart, weekOf } from '../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import type { SeasonSpan } from '../../shared/season/season.ts';
import { useRoomCommands } from '../keys/use-room-commands.ts';
import { type Month, weeksOfMonth } from './data/season-month.ts';
import type { SeasonWeeks } from './data/season-years.ts';
import { MonthGrid } from './grid/month-grid.tsx';
import { SeasonGrid } from './grid/season-grid.tsx';
import { SeasonHeader } from './header/season-header.tsx';
import type { ShownView } from './header/view-switch.tsx';
import { useWeekMenu } from './menu/use-week-menu.tsx';
import { NoEntries } from './no-entries.tsx';
import { useSeason } from './season-place.ts';
import type { SeasonRoomProps } from './season-room.tsx';
import styles from './season-screen.module.css';
import { SeasonViewContext } from './view.ts';

type SeasonScreenProps = Pick<SeasonRoomProps, 'athletes' | 'athlete' | 'choose' | 'openWeek'> & {
  readonly window: HistoryWindow;
  readonly span: SeasonSpan | null;
  readonly opensAt: IsoWeek;
};

/** All weeks of one athlete: many in one scroll, or a month. */
export function SeasonScreen(props: SeasonScreenProps) {
  const { athletes, athlete, choose, window, span, opensAt } = props;
  const { today } = window;
  const season = useSeason({ opensAt, span, today, weekStart: athlete.weekStart });
  const { place, weeks, month, goToDay } = season;
  const view = useShownView(season, athlete.weekStart);
  const openWeek = useOpenWeek(props);
  const { menu, openMenu } = useWeekMenu(athlete.id, openWeek);
  useRoomCommands({
    window,
    goToToday: () => goToDay(today, 'center', true),
    stepWeeks: (step) => {
      const week = Math.min(Math.max(place.stop.week + step, weeks.first), weeks.last);
      place.goTo({ stop: { ...place.stop, week }, align: 'auto', takesFocus: true });
    },
  });
  useEffect(() => {
    document.title = `${athlete.name}, season – Evenload`;
  }, [athlete.name]);
  const context = useMemo(
    () => ({ athlete, today, window, openWeek, openMenu }),
    [athlete, today, window, openWeek, openMenu],
  );
  return (
    <SeasonViewContext value={context}>
      <div className={styles.screen}>
        <SeasonHeader
          athletes={athletes}
          choose={choose}
          month={month}
          years={season.years}
          goToDay={goToDay}
          shown={view.shown}
          setShown={view.setShown}
        />
        <main className={styles.main}>
          {!span && <NoEntries />}
          {view.shown === 'season' ? (
            <SeasonGrid weeks={weeks} log={season.log} place={place} onView={view.onView} />
          ) : (
            <MonthGrid
              weeks={weeks}
              log={season.log}
              place={place}
              month={month}
              onMonth={season.setMonth}
            />
          )}
        </main>
        {menu}
      </div>
    </SeasonViewContext>
  );
}

/** Opens a week in its room; that of today as the one that goes on with the days. */
function useOpenWeek({ openWeek, window, athlete }: SeasonScreenProps) {
  const thisWeek = weekOf(window.today, athlete.weekStart);
  return useCallback(
    (week: IsoWeek) => openWeek(week === thisWeek ? 'this-week' : week),
    [openWeek, thisWeek],
  );
}

/** The season or the month. A place that nobody sees any more gives way to the month on top. */
function useShownView(
  { place, month, setMonth }: ReturnType<typeof useSeason>,
  weekStart: WeekStart,
) {
  const [shown, setShownNow] = useState<ShownView>('season');
  const inView = useRef<SeasonWeeks>(undefined);
  const onView = useCallback(
    (top: Month, weeks: SeasonWeeks) => {
      inView.current = weeks;
      // The header may follow a moment later: the rows come first.
      startTransition(() => setMonth(top));
    },
    [setMonth],
  );
  const setShown = (next: ShownView) => {
    setShownNow(next);
    const { stop } = place;
    const isSeen = inView.current && isIn(stop.week, inView.current);
    if (next === 'month' && !isSeen) {
      const { first } = weeksOfMonth(month, weekStart);
      place.goTo({ stop: { ...stop, week: first }, align: 'auto', takesFocus: false });
    } else place.goTo({ stop, align: 'auto', takesFocus: false });
  };
  return { shown, setShown, onView };
}

function isIn(week: number, { first, last }: SeasonWeeks): boolean {
  return week >= first && week <= last;
}
