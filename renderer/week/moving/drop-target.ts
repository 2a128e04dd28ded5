import { type IsoDate, isoDate } from '../../../shared/calendar/iso-date.ts';

export type Pointer = { readonly x: number; readonly y: number };

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
  isLifted: (id: number, date: string) => boolean,
): { readonly date: IsoDate; readonly position: number } | undefined {
  const day = days.find(({ box }) => contains(box, pointer));
  if (!day) return undefined;
  const others = day.sessions.filter(({ id }) => !isLifted(id, day.date));
  const above = others.filter(({ box }) => (box.top + box.bottom) / 2 < pointer.y);
  return { date: isoDate(day.date), position: above.length };
}

/** Where the days and their sessions are on screen right now. */
export function dayBoxes(): readonly DayBox[] {
  return [...document.querySelectorAll<HTMLElement>('[data-date]')].map((day) => ({
    date: day.dataset.date ?? '',
    box: day.getBoundingClientRect(),
    sessions: [...day.querySelectorAll<HTMLElement>('[data-session]')].map((card) => ({
      id: Number(card.dataset.session),
      box: card.getBoundingClientRect(),
    })),
  }));
}

/** Pixels beside the days over which a drag turns the week. */
const EDGE = 40;

/** The way in which the week turns under the pointer: at the edges of the days and over the week buttons. */
export function turnAt(
  { x, y }: Pointer,
  days: readonly DayBox[],
): { readonly weeks: 1 | -1; readonly isButton: boolean } | undefined {
  const button = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-turn-week]');
  if (button) return { weeks: button.dataset.turnWeek === '-1' ? -1 : 1, isButton: true };
  const left = Math.min(...days.map(({ box }) => box.left));
  const right = Math.max(...days.map(({ box }) => box.right));
  const isBeside = days.some(({ box }) => y >= box.top && y <= box.bottom);
  if (!isBeside) return undefined;
  if (x < left && x > left - EDGE) return { weeks: -1, isButton: false };
  return x > right && x < right + EDGE ? { weeks: 1, isButton: false } : undefined;
}

function contains({ left, right, top, bottom }: Box, { x, y }: Pointer): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
