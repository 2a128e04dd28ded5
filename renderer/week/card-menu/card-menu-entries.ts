import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { canSwap } from '../../../shared/planning/swap.ts';
import type { LoggedTwice } from '../../../shared/training/logged-twice.ts';
import type { Session } from '../../../shared/training/session.ts';
import { JOIN_NAME } from '../../words/join-name.ts';
import type { WeekClipboard } from '../clipboard/week-clipboard.ts';
import type { DayItem } from '../days/day-items.ts';
import type { WeekActions } from '../use-week-actions.ts';

export type CardMenuEntry = {
  readonly label: string;
  /** The key that does the same. */
  readonly hint?: string;
  readonly act: () => void;
};

export type CardMeans = {
  readonly actions: WeekActions;
  readonly clipboard: WeekClipboard;
  readonly today: IsoDate;
};

/** What can be done with a card, in the order in which it is most often wanted. */
export function cardMenuEntries(
  item: DayItem,
  { actions, clipboard, today }: CardMeans,
): readonly CardMenuEntry[] {
  switch (item.type) {
    case 'done':
      return ofActivity(item, actions);
    case 'skipped':
      return [
        open(item.session, actions),
        planAgain(item.session, actions),
        ...last(item, actions),
      ];
    case 'planned':
    case 'missed':
      return ofSession(item.session, { actions, clipboard, today });
  }
}

type DoneItem = Extract<DayItem, { type: 'done' }>;

function ofActivity({ activity, twice }: DoneItem, actions: WeekActions): readonly CardMenuEntry[] {
  return [
    { label: 'Open', hint: 'Enter', act: () => actions.openActivity(activity) },
    { label: 'What it fulfils …', act: () => actions.openFulfils(activity) },
    ...(twice ? [join(twice, actions)] : []),
    { label: 'Delete', hint: 'Delete', act: () => actions.removeActivity(activity) },
  ];
}

function join(twice: LoggedTwice, actions: WeekActions): CardMenuEntry {
  return { label: JOIN_NAME, act: () => actions.joinTwice(twice) };
}

function ofSession(
  session: Session,
  { actions, clipboard, today }: CardMeans,
): readonly CardMenuEntry[] {
  return [
    open(session, actions),
    ...when(canSwap(session), 'Swap …', () => actions.swap(session), 'S'),
    ...when(session.swappedFrom !== undefined, 'Swap back', () => actions.swapBack(session)),
    ...when(session.date <= today, 'Log as done …', () => actions.logAsDone(session), 'D'),
    { label: 'Duplicate', act: () => actions.copy(session, session.date) },
    { label: 'Copy', hint: 'C', act: () => clipboard.copy(session) },
    { label: 'Cut', hint: 'X', act: () => clipboard.cut(session) },
    { label: 'Repeat weekly …', act: () => actions.openRepeat(session) },
    { label: 'Save as a template …', act: () => actions.saveTemplate(session) },
    { label: 'Skip …', act: () => actions.openSkip(session) },
    ...last({ session }, actions),
  ];
}

function open(session: Session, actions: WeekActions): CardMenuEntry {
  return { label: 'Open', hint: 'Enter', act: () => actions.openSession(session) };
}

function planAgain(session: Session, actions: WeekActions): CardMenuEntry {
  return { label: 'Plan again', act: () => actions.planAgain(session) };
}

function last({ session }: { session: Session }, actions: WeekActions): readonly CardMenuEntry[] {
  return [{ label: 'Delete', hint: 'Delete', act: () => actions.removeSession(session) }];
}

function when(
  isPossible: boolean,
  label: string,
  act: () => void,
  hint?: string,
): readonly CardMenuEntry[] {
  return isPossible ? [{ label, act, ...(hint && { hint }) }] : [];
}
