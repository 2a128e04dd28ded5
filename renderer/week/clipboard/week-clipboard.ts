import { createContext, use } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Session } from '../../../shared/training/session.ts';

/** What keys and menus do by the clipboard. A session takes along the selection that it is part of. */
export type WeekClipboard = {
  readonly copy: (session: Session) => void;
  readonly cut: (session: Session) => void;
  readonly paste: (date: IsoDate) => void;
};

export const WeekClipboardContext = createContext<WeekClipboard | undefined>(undefined);

export function useWeekClipboard(): WeekClipboard {
  const clipboard = use(WeekClipboardContext);
  if (!clipboard) throw new Error('A menu of the days was shown outside of the week screen.');
  return clipboard;
}
