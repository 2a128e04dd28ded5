import { type IsoDate, isoDate } from '../../../shared/calendar/iso-date.ts';
import type { Pointer } from './use-pointer-move.ts';

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A day on screen with the sessions in it, top to bottom. */
export type DayBox = {
  readonly date: string;
  readonly box: Box;
  readonly sessions: readonly { readonly id: number; readonly box: Box }[];
};

/** The day and place under the pointer: before the first session whose middle lies below it. */
export function targetAt(
  pointer: Pointer,
  days: readonly DayBox[],
  moved: number,
): { readonly date: IsoDate; readonly position: number } | undefined {
  const day = days.find(({ box }) => contains(box, pointer));
  if (!day) return undefined;
  const others = day.sessions.filter(({ id }) => id !== moved);
  const above = others.filter(({ box }) => (box.top + box.bottom) / 2 < pointer.y);
  return { date: isoDate(day.date), position: above.length };
}

function contains({ left, right, top, bottom }: Box, { x, y }: Pointer): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
