import { isLifted, type Moving } from '../moving/moving.ts';
import { type DayItem, sessionOf } from './day-items.ts';

/** A row of a day: a card, or the place where a moved session would land. */
export type Row = { readonly type: 'card'; readonly item: DayItem } | { readonly type: 'drop' };

/** The cards of a day with the landing place of `moving`, which is given when it is on that day. */
export function rowsOf(items: readonly DayItem[], moving: Moving | undefined): readonly Row[] {
  const cards = items.map((item) => ({ type: 'card' as const, item }));
  if (!moving) return cards;
  const others = cards.filter(({ item }) => isOther(item, moving));
  if (moving.isOutside) return cards;
  const next = others[moving.position];
  const at = next ? cards.indexOf(next) : cards.length;
  const itself = cards.findIndex(({ item }) => sessionOf(item)?.id === moving.session.id);
  // Beside itself it would land where it lies.
  if (!moving.isCopy && itself !== -1 && (at === itself || at === itself + 1)) return cards;
  return [...cards.slice(0, at), { type: 'drop' as const }, ...cards.slice(at)];
}

function isOther(item: DayItem, moving: Moving): boolean {
  const session = sessionOf(item);
  return session !== undefined && !isLifted(moving, session.id);
}
