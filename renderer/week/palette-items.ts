import { later } from '../../shared/calendar/iso-date.ts';
import { weekOf } from '../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { formatDay } from '../../shared/words/format.ts';
import { SPORT_NAMES } from '../../shared/words/names.ts';
import { workoutName } from '../../shared/words/workout-name.ts';
import { arrive } from '../app/arrival.ts';
import type { Dialogs } from '../app/dialogs.ts';
import { ROOM_NAMES, ROOMS, type Room, type Rooms } from '../app/rooms.ts';
import { URGENT_NAME } from '../dialogs/emergency/urgent-name.ts';
import { commandKey, keyOfRoom, keysOf, type ScreenCommand } from '../keys/screen-commands.ts';
import type { PaletteItem } from '../palette/palette-item.ts';
import { weekFromWords } from '../palette/week-from-words.ts';
import { switchItem } from '../sitting-monitor/switch-item.ts';
import { toggleFirstPlans, toggleFirstPlansName } from './days/first-plans.ts';
import { shownDay } from './days/shown-day.ts';
import { weekLabel } from './header/week-label.ts';
import type { WeekActions } from './use-week-actions.ts';

export type PaletteMeans = {
  readonly window: HistoryWindow;
  readonly actions: WeekActions;
  readonly athletes: readonly Athlete[];
  readonly choose: (id: AthleteId) => void;
  readonly goToWeek: (week: HistoryWindow['week']) => void;
  /** Where the room shows weeks. */
  readonly stepWeeks?: ((weeks: number) => void) | undefined;
  readonly dialogs: Dialogs;
  readonly rooms: Rooms;
};

/** Everything that can be done or reached from a room. */
export function paletteItems(means: PaletteMeans): readonly PaletteItem[] {
  return [...planning(means), ...logging(means), ...going(means), ...sessions(means)];
}

function planning({ window, actions }: PaletteMeans): readonly PaletteItem[] {
  const { today, changes } = window;
  const shown = shownDay(window);
  return [
    item('Plan a session', () => actions.addSession(shown), 'add'),
    item('Plan from a template', () => actions.planTemplate(shown)),
    item('Save the week as a template', actions.saveWeekTemplate),
    item('Ease this week', actions.easeWeek, undefined, 'quiet flags caution'),
    item('Swap all runs for some days', () => actions.swapRuns(later(shown, today))),
    item(toggleFirstPlansName(), toggleFirstPlans, undefined, 'original plan outline'),
    item('Write a note on today', () => actions.writeNote(today)),
    item('Say what today leaves room for', () => actions.setAvailability(today), undefined, 'off'),
    ...(changes.undo ? [item(`Undo: ${changes.undo}`, actions.undo, 'undo')] : []),
    ...(changes.redo ? [item(`Redo: ${changes.redo}`, actions.redo, 'redo')] : []),
  ];
}

function logging({ window, actions, dialogs }: PaletteMeans): readonly PaletteItem[] {
  const { today, history } = window;
  const { athlete } = history;
  return [
    item('Log pain', () => actions.logPain(today), 'log-pain', 'symptom sore'),
    item('Log an activity', () => actions.logActivity(today)),
    item('Log a day of sitting', () => actions.logSitting(today)),
    switchItem(athlete),
    item('Import runs', () => dialogs.show({ type: 'import', athlete }), undefined, 'fit gpx tcx'),
    item(URGENT_NAME, () => dialogs.show({ type: 'emergency' }), undefined, 'emergency hospital'),
    item(
      'Page for the professional',
      () => dialogs.show({ type: 'professional-page', athlete }),
      undefined,
      'print pdf physiotherapist doctor report',
    ),
    item('Settings of this athlete', () => dialogs.show({ type: 'athlete', athlete })),
    item('New athlete', () => dialogs.show({ type: 'athlete' })),
    item('Keyboard shortcuts', () => dialogs.show({ type: 'shortcuts' }), 'show-shortcuts'),
  ];
}

function going(means: PaletteMeans): readonly PaletteItem[] {
  const { window, athletes, choose, goToWeek, stepWeeks, rooms } = means;
  const { weekStart, id } = window.history.athlete;
  const others = athletes.filter((athlete) => athlete.id !== id);
  return [
    item('Go to this week', () => goToWeek(weekOf(window.today, weekStart)), 'today', 'today'),
    ...(stepWeeks
      ? [
          item('Go to the week after', () => stepWeeks(1), 'next-week', 'next'),
          item('Go to the week before', () => stepWeeks(-1), 'previous-week', 'previous last'),
        ]
      : []),
    ...ROOMS.filter((room) => room !== rooms.room).map((room) => ({
      ...item(`Open ${ROOM_NAMES[room]}`, enterBy(rooms, room), undefined, 'room go'),
      hint: keyOfRoom(room),
    })),
    ...others.map((athlete) => ({
      ...item(`Athlete: ${athlete.name}`, () => choose(athlete.id)),
      id: `athlete-${athlete.id}`,
    })),
  ];
}

function enterBy({ enter }: Rooms, room: Room): () => void {
  return () => {
    arrive();
    enter(room);
  };
}

function sessions({ window, actions }: PaletteMeans): readonly PaletteItem[] {
  const { sessions: planned, athlete } = window.history;
  const { weekStart } = athlete;
  return planned
    .filter(({ date }) => weekOf(date, weekStart) === window.week)
    .map((session) => ({
      id: `session-${session.id}`,
      label: `${workoutName(session)}, ${formatDay(session.date)}`,
      also: SPORT_NAMES[session.sport],
      act: () => actions.openSession(session),
    }));
}

/** The week that the words name, if they name one. */
export function weekItems(
  query: string,
  { window, goToWeek }: PaletteMeans,
): readonly PaletteItem[] {
  const { today, history } = window;
  const { weekStart } = history.athlete;
  const week = weekFromWords(query, { today, weekStart });
  if (!week) return [];
  return [
    {
      id: `week-${week}`,
      label: `Go to ${weekLabel(week, weekStart)}, ${week.slice(0, 4)}`,
      act: () => goToWeek(week),
    },
  ];
}

function item(label: string, act: () => void, command?: ScreenCommand, also?: string): PaletteItem {
  const hint = command && keysOf(command, commandKey()).join(' ');
  return { id: label, label, act, hint, also };
}
