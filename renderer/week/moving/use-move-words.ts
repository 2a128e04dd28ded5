import { useEffect, useEffectEvent, useRef } from 'react';
import { type IsoWeek, weekOf } from '../../../shared/calendar/iso-week.ts';
import { announce } from '../../data/announcements.ts';
import { consequenceWords } from '../editing/consequences.ts';
import { useEditing } from '../editing/editing.ts';
import { useWeekView } from '../view.ts';
import type { Moving } from './moving.ts';
import { movingWords } from './moving-words.ts';

/**
 * Says each step of a move by the keys: where the session would land and what that would cause. In
 * a week that is still being read it says so once it is there, for until then its flags are unknown.
 */
export function useMoveWords(): (next: Moving, after?: string) => void {
  const { moving, movable, consequencesOfMove } = useEditing();
  const { week, history } = useWeekView().window;
  const owed = useRef<string>(undefined);
  const say = (next: Moving, after = '', read = week) => {
    const isRead = weekOf(next.date, history.athlete.weekStart) === read;
    owed.current = isRead ? undefined : after;
    if (!isRead) return;
    const caused = consequenceWords(consequencesOfMove(next));
    announce(`${movingWords(next, movable)}. ${caused}${after}`);
  };
  const onRead = useEffectEvent((read: IsoWeek) => {
    if (moving && owed.current !== undefined) say(moving, owed.current, read);
    else owed.current = undefined;
  });
  useEffect(() => onRead(week), [week]);
  return say;
}
