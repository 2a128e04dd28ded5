import type { KeyboardEvent } from 'react';
import { earlier } from '../../../shared/calendar/iso-date.ts';
import { canSwap } from '../../../shared/planning/swap.ts';
import type { Session } from '../../../shared/training/session.ts';
import { announce } from '../../data/announcements.ts';
import type { DayItem } from '../days/day-items.ts';
import { itemOf, type ShownDay } from '../days/days.ts';
import { type MovableDays, type Moving, startMoving, stepMoving } from '../moving/moving.ts';
import { movingHelp, movingWords } from '../moving/moving-words.ts';
import { useWeekView } from '../view.ts';
import { type CardCommand, cardCommandFor, moveCommandFor } from './commands.ts';
import { dateOfStop, type Grid, stopAfter } from './grid.ts';
import type { RovingFocus } from './use-roving-focus.ts';

type DayKeysMeans = {
  readonly days: readonly ShownDay[];
  readonly movable: MovableDays;
  readonly grid: Grid;
  readonly focus: RovingFocus;
  readonly moving: Moving | undefined;
  readonly setMoving: (moving: Moving | undefined) => void;
  readonly drop: (moving: Moving) => void;
};

/** The keys of days and cards: arrows, N, S, D, M, P, Delete, and the arrows of a move. */
export function useDayKeys(means: DayKeysMeans) {
  const { days, movable, grid, focus, moving, setMoving, drop } = means;
  const runCardCommand = useCardCommands(means);

  const whileMoving = (event: KeyboardEvent, current: Moving) => {
    const command = moveCommandFor(event);
    event.preventDefault();
    if (!command) return;
    if (command.type === 'drop') return drop(current);
    if (command.type === 'cancel') {
      setMoving(undefined);
      return announce('Not moved.');
    }
    const next = stepMoving(current, command, movable);
    setMoving(next);
    announce(movingWords(next, movable));
  };

  return (event: KeyboardEvent) => {
    if (!isOnStop(event) || (event.key === 'Tab' && !moving)) return;
    if (moving) return whileMoving(event, moving);
    const command = cardCommandFor(event);
    if (!command) return;
    if (command.type === 'go') {
      event.preventDefault();
      return focus.goTo(stopAfter(grid, focus.stop, command.arrow));
    }
    if (runCardCommand(command, itemOf(days, focus.stop))) event.preventDefault();
  };
}

type CardOnly = Exclude<CardCommand, { type: 'go' }>;

/** Does what a card key asks; false when it means nothing for that card. */
function useCardCommands({ movable, grid, focus, setMoving }: DayKeysMeans) {
  const { actions, window } = useWeekView();
  const date = dateOfStop(grid, focus.stop) ?? window.today;

  const ofDay: Partial<Record<CardOnly['type'], () => void>> = {
    add: () => actions.addSession(date),
    // How it feels can only be logged up to today.
    'log-pain': () => actions.logPain(earlier(date, window.today)),
  };
  const ofSession: Partial<Record<CardOnly['type'], (session: Session) => void>> = {
    remove: actions.removeSession,
    swap: (session) =>
      canSwap(session)
        ? actions.swap(session)
        : announce('Only a run, or what one was swapped for, can be swapped.'),
    'log-as-done': (session) =>
      session.date <= window.today
        ? actions.logAsDone(session)
        : announce('This lies ahead: it can be logged as done on its day.'),
    'start-move': (session) => {
      setMoving(startMoving(session, 'keyboard', movable));
      announce(movingHelp(session));
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
