import type { KeyboardEvent } from 'react';
import { earlier } from '../../../shared/calendar/iso-date.ts';
import { weekOf } from '../../../shared/calendar/iso-week.ts';
import { canSwap } from '../../../shared/planning/swap.ts';
import type { Session } from '../../../shared/training/session.ts';
import { announce } from '../../data/announcements.ts';
import { singleKeys } from '../../keys/single-keys.ts';
import { spendCut } from '../clipboard/held.ts';
import type { WeekClipboard } from '../clipboard/week-clipboard.ts';
import { type DayItem, sessionOf } from '../days/day-items.ts';
import { itemOf } from '../days/days.ts';
import { useEditing } from '../editing/editing.ts';
import { allOf } from '../editing/selection.ts';
import { type Moving, startMoving, stepMoving } from '../moving/moving.ts';
import { movingHelp } from '../moving/moving-words.ts';
import { useMoveWords } from '../moving/use-move-words.ts';
import { useWeekView } from '../view.ts';
import { type CardCommand, cardCommandFor, type MoveCommand, moveCommandFor } from './commands.ts';
import { type Arrow, dateOfStop, type Grid, stopAfter } from './grid.ts';
import type { RovingFocus } from './use-roving-focus.ts';
import { useSelectionKeys } from './use-selection-keys.ts';

type DayKeysMeans = {
  readonly grid: Grid;
  readonly focus: RovingFocus;
  readonly drop: (moving: Moving) => void;
  readonly clipboard: WeekClipboard;
  readonly resize: (session: Session, steps: number) => void;
};

/** The keys of days and cards: arrows, letters, Delete, and the arrows of a move. */
export function useDayKeys(means: DayKeysMeans) {
  const { grid, focus } = means;
  const { days, moving } = useEditing();
  const runCardCommand = useCardCommands(means);
  const sayMove = useMoveWords();
  const whileMoving = useMoveKeys(means.drop, sayMove);
  const extend = useSelectionKeys(means);
  const copyTowards = useCopyKeys(sayMove);

  const alongArrow = ({ type, arrow }: ArrowCommand, item: DayItem | undefined) => {
    if (type === 'go') focus.goTo(stopAfter(grid, focus.stop, arrow));
    else if (type === 'extend') extend(arrow);
    else copyTowards(arrow, item);
    return true;
  };
  return (event: KeyboardEvent) => {
    if (!isOnStop(event) || (event.key === 'Tab' && !moving)) return;
    if (moving) return whileMoving(event, moving);
    const command = cardCommandFor(event, singleKeys());
    const item = itemOf(days, focus.stop);
    if (!command) return;
    const isDone = 'arrow' in command ? alongArrow(command, item) : runCardCommand(command, item);
    if (isDone) event.preventDefault();
  };
}

type SayMove = ReturnType<typeof useMoveWords>;
type ArrowCommand = Extract<CardCommand, { readonly arrow: Arrow }>;

/** The keys while a session is moved. Each step says where it is and what it would cause. */
function useMoveKeys(drop: (moving: Moving) => void, sayMove: SayMove) {
  const { movable, setMoving } = useEditing();
  const { stepWeeks, window } = useWeekView();
  const { weekStart } = window.history.athlete;

  const step = (current: Moving, command: MoveCommand) => {
    const next = stepMoving(current, command, movable);
    const [from, to] = [current.date, next.date].map((date) => weekOf(date, weekStart));
    if (from !== to) stepWeeks(next.date > current.date ? 1 : -1);
    setMoving(next);
    sayMove(next);
  };
  return (event: KeyboardEvent, current: Moving) => {
    const command = moveCommandFor(event);
    event.preventDefault();
    if (!command) return;
    if (command.type === 'drop') return drop(current);
    if (command.type !== 'cancel') {
      return step({ ...current, isCopy: current.isCopy || event.altKey }, command);
    }
    setMoving(undefined);
    announce(current.isCopy ? 'Not copied.' : 'Not moved.');
  };
}

const MOVE_OF: Readonly<Partial<Record<Arrow, MoveCommand>>> = {
  left: { type: 'left' },
  right: { type: 'right' },
  up: { type: 'up' },
  down: { type: 'down' },
};

/** Alt and an arrow begin a copy that lands one step further on. */
function useCopyKeys(sayMove: SayMove) {
  const { movable, setMoving, selectedWith } = useEditing();
  const { stepWeeks, window } = useWeekView();
  const { weekStart } = window.history.athlete;
  return (arrow: Arrow, item: DayItem | undefined) => {
    const session = item && sessionOf(item);
    const command = MOVE_OF[arrow];
    if (!session || !command) return;
    const start = startMoving(session, 'keyboard', movable, selectedWith(session));
    const next = stepMoving({ ...start, isCopy: true }, command, movable);
    if (weekOf(next.date, weekStart) !== window.week) {
      stepWeeks(next.date > start.date ? 1 : -1);
    }
    setMoving(next);
    sayMove(next, ' Enter copies, Escape cancels.');
  };
}

type CardOnly = Exclude<CardCommand, { readonly arrow: Arrow }>;

/** Does what a card key asks; false when it means nothing for that card. */
function useCardCommands({ grid, focus, clipboard, resize }: DayKeysMeans) {
  const { actions, window } = useWeekView();
  const { movable, setMoving, selectedWith, setSelection, clearSelection } = useEditing();
  const date = dateOfStop(grid, focus.stop) ?? window.today;

  const ofDay: Partial<Record<CardOnly['type'], () => void>> = {
    add: () => actions.addSession(date),
    paste: () => clipboard.paste(date),
    'select-all': () => {
      const all = allOf(movable);
      setSelection(all);
      announce(`${all.ids.size} selected.`);
    },
    clear: () => {
      clearSelection();
      spendCut();
    },
    // How it feels can only be logged up to today.
    'log-pain': () => actions.logPain(earlier(date, window.today)),
  };
  const ofSession: Partial<Record<CardOnly['type'], (session: Session) => void>> = {
    remove: (session) => {
      const [only, ...more] = selectedWith(session);
      if (!only) return;
      if (more.length === 0) return actions.removeSession(session);
      clearSelection();
      actions.editPlan([only, ...more].map(({ id }) => ({ type: 'remove', sessionId: id })));
    },
    copy: clipboard.copy,
    cut: clipboard.cut,
    duplicate: (session) =>
      actions.editPlan(
        // The last first, so that the places of those before it stay what they are.
        selectedWith(session)
          .toReversed()
          .map(({ id, date: day, position }) => ({
            type: 'copy',
            sessionId: id,
            date: day,
            position: position + 1,
          })),
        ([first]) => first && focus.follow(`session-${first.id}`),
      ),
    longer: (session) => resize(session, 1),
    shorter: (session) => resize(session, -1),
    swap: (session) => {
      const [first, ...more] = selectedWith(session).filter(
        ({ sport, date }) => sport === 'run' && date >= window.today,
      );
      if (first && more.length > 0) actions.swapThese(first, ...more);
      else if (canSwap(session)) actions.swap(session);
      else announce('Only a run, or what one was swapped for, can be swapped.');
    },
    'log-as-done': (session) =>
      session.date <= window.today
        ? actions.logAsDone(session)
        : announce('This lies ahead: it can be logged as done on its day.'),
    'start-move': (session) => {
      const moving = startMoving(session, 'keyboard', movable, selectedWith(session));
      setMoving(moving);
      announce(movingHelp(moving));
    },
  };
  return ({ type }: CardOnly, item: DayItem | undefined): boolean => {
    if (ofDay[type]) ofDay[type]();
    else if (item?.type === 'done') onDone(type, () => actions.removeActivity(item.activity));
    else if (item && ofSession[type]) ofSession[type](item.session);
    else return false;
    return true;
  };
}

function onDone(type: CardOnly['type'], remove: () => void): void {
  if (type === 'remove') remove();
  else announce('This is done already: it can be opened or deleted, but not moved or swapped.');
}

function isOnStop({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.hasAttribute('data-stop');
}
