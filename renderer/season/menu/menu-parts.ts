import { CalendarDays, type LucideIcon } from 'lucide-react';
import { WeekMark } from '../../../shared/notes/notes.ts';
import type { SeasonWeek } from '../../../shared/season/season.ts';
import { RacePriority } from '../../../shared/training/session.ts';
import type { SessionId } from '../../../shared/units/ids.ts';
import { formatDay } from '../../../shared/words/format.ts';
import { RACE_PRIORITY_NAMES, WEEK_MARK_NAMES } from '../../../shared/words/names.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { isRace } from '../row/workout-words.ts';
import { MARK_ICONS } from './mark-icons.ts';

export type MenuPart = { readonly title: string; readonly entries: readonly MenuEntry[] };

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly chosen?: boolean | undefined;
  readonly act: () => void;
};

/** What the menu can do. */
export type MenuActions = {
  readonly open: () => void;
  readonly mark: (mark: WeekMark | null) => void;
  readonly prioritise: (sessionId: SessionId, priority: RacePriority | null) => void;
};

/** The parts of the menu of a week; while it is read, it can only be opened. */
export function menuParts(week: SeasonWeek | undefined, actions: MenuActions): readonly MenuPart[] {
  const open = { id: 'open', label: 'Open this week', icon: CalendarDays, act: actions.open };
  if (!week) return [{ title: 'Week', entries: [open] }];
  return [
    { title: 'Week', entries: [open] },
    markPart(week, actions),
    ...plannedRaces(week).map((race) => racePart(race, actions)),
  ];
}

function markPart({ note }: SeasonWeek, { mark }: MenuActions): MenuPart {
  const marks = WeekMark.options.map((option) => ({
    id: `mark-${option}`,
    label: WEEK_MARK_NAMES[option],
    icon: MARK_ICONS[option],
    chosen: note?.mark === option,
    act: () => mark(option),
  }));
  const none = { id: 'mark-none', label: 'No mark', act: () => mark(null) };
  return { title: 'This week is for', entries: note?.mark ? [...marks, none] : marks };
}

function racePart(
  race: ReturnType<typeof plannedRaces>[number],
  { prioritise }: MenuActions,
): MenuPart {
  const { id, racePriority, date } = race;
  const priorities = RacePriority.options.map((option) => ({
    id: `race-${id}-${option}`,
    label: RACE_PRIORITY_NAMES[option],
    chosen: racePriority === option,
    act: () => prioritise(id, option),
  }));
  const none = { id: `race-${id}-none`, label: 'No priority', act: () => prioritise(id, null) };
  return {
    title: `${workoutName(race)}, ${formatDay(date)}`,
    entries: racePriority ? [...priorities, none] : priorities,
  };
}

/** Races that can still be given a priority: those that are planned. */
function plannedRaces({ days }: SeasonWeek) {
  return days.flatMap(({ date, workouts }) =>
    workouts.flatMap((workout) =>
      workout.status === 'planned' && isRace(workout) ? [{ ...workout, date }] : [],
    ),
  );
}
