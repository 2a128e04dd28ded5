import { useEffect, useMemo } from 'react';
import { type IsoWeek, weekOf } from '../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { readWeek } from '../../shared/week/read-week.ts';
import { useDialogs } from '../app/dialogs.ts';
import { useRooms } from '../app/rooms.ts';
import { MorningQuestions } from '../morning/morning-questions.tsx';
import { DaysGrid } from './days/days-grid.tsx';
import { EditingContext } from './editing/editing.ts';
import { useEditedWeek } from './editing/use-edited-week.ts';
import { FlagsPanel } from './flags/flags-panel.tsx';
import { sortFlags } from './flags/sort-flags.ts';
import { useFlagNews } from './flags/use-flag-news.ts';
import { WeekHeader } from './header/week-header.tsx';
import { weekNumber, weekSpanFrom } from './header/week-label.ts';
import { type Lost, LostHost } from './lost-host.tsx';
import { paletteItems, weekItems } from './palette-items.ts';
import { PastWeeks } from './past/past-weeks.tsx';
import { TotalsStrip } from './totals/totals-strip.tsx';
import { useWeekActions, type WeekActions } from './use-week-actions.ts';
import { useWeekCommands } from './use-week-commands.ts';
import { WeekViewContext } from './view.ts';
import styles from './week-screen.module.css';

type WeekScreenProps = {
  readonly window: HistoryWindow;
  readonly athletes: readonly Athlete[];
  readonly choose: (id: AthleteId) => void;
  readonly goToWeek: (week: IsoWeek) => void;
  readonly stepWeeks: (weeks: number) => void;
  /** Set when the host stopped answering: what is on screen is what it said last. */
  readonly lost?: Lost | undefined;
};

/** One week of one athlete: what was done, what is planned, and what the rules say about it. */
export function WeekScreen(props: WeekScreenProps) {
  const { window, athletes, choose, goToWeek, stepWeeks, lost } = props;
  const actions = useWeekActions(window);
  const view = useMemo(() => {
    const week = readWeek(window.history, window.week, window.today);
    return { week, flags: sortFlags(week.flags), units: window.history.athlete.units };
  }, [window]);
  const { editing, preview } = useEditedWeek(window, view.week);
  const previewed = useMemo(
    () => ({ ...preview, flags: sortFlags(preview.week.flags), units: view.units }),
    [preview, view.units],
  );
  useFlagNews(view.week);
  useTitle(window);
  const findAnything = useFindAnything(props, actions);
  useWeekCommands({ window, actions, goToWeek, stepWeeks, findAnything });
  const isThisWeek = window.week === weekOf(window.today, window.history.athlete.weekStart);
  const means = { actions, goToWeek, stepWeeks };
  const whatIs = { ...view, window, ...means };
  const whatWouldBe = { ...previewed, ...means };
  return (
    <WeekViewContext value={whatIs}>
      <div
        className={styles.screen}
        data-emergency={view.flags.emergencies.length > 0 || undefined}
      >
        <WeekHeader athletes={athletes} choose={choose} />
        {lost && <LostHost {...lost} />}
        {isThisWeek && view.flags.emergencies.length === 0 && (
          <div className={styles.morning}>
            <MorningQuestions window={window} />
          </div>
        )}
        <main className={styles.main}>
          <WeekViewContext value={whatWouldBe}>
            <TotalsStrip />
          </WeekViewContext>
          {/* The cards stay where they are while one is moved; what the flags say of them does not. */}
          <WeekViewContext value={{ ...whatIs, flags: previewed.flags }}>
            <EditingContext value={editing}>
              <DaysGrid />
            </EditingContext>
          </WeekViewContext>
          <PastWeeks />
        </main>
        <WeekViewContext value={whatWouldBe}>
          <FlagsPanel />
        </WeekViewContext>
      </div>
    </WeekViewContext>
  );
}

function useFindAnything(props: WeekScreenProps, actions: WeekActions) {
  const dialogs = useDialogs();
  const rooms = useRooms();
  const means = { ...props, actions, dialogs, rooms };
  return () =>
    dialogs.show({
      type: 'palette',
      items: paletteItems(means),
      itemsFor: (query) => weekItems(query, means),
    });
}

function useTitle({ week, history, today }: HistoryWindow) {
  const { name, weekStart } = history.athlete;
  useEffect(() => {
    const span = weekSpanFrom(week, weekStart, today);
    document.title = `${name}, ${span}, ${weekNumber(week)} – Evenload`;
  }, [name, week, weekStart, today]);
}
