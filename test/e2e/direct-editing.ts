import type { Locator, Page } from 'playwright-core';
import type { Session } from '../../shared/training/session.ts';
import type { Week } from '../../shared/week/week.ts';
import { call } from './call.ts';

type Point = { readonly x: number; readonly y: number };

export async function centreOf(element: Locator): Promise<Point> {
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not on screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses on a card and goes to a point; the button is still down. */
export async function lift(page: Page, card: Locator, to: Point): Promise<void> {
  const from = await centreOf(card);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
}

export async function dragTo(
  page: Page,
  card: Locator,
  to: Point,
  { withAlt = false } = {},
): Promise<void> {
  if (withAlt) await page.keyboard.down('Alt');
  await lift(page, card, to);
  await page.mouse.up();
  if (withAlt) await page.keyboard.up('Alt');
}

/** What the host holds, by the contract: not what the screen shows. */
export async function sessionsOf(
  page: Page,
  athleteId: number,
  weeks: readonly string[],
): Promise<readonly Session[]> {
  const read = async (week: string) => {
    const { days } = await call<Week>(page, 'week.read', { athleteId, week });
    return days.flatMap(({ sessions }) => sessions);
  };
  return (await Promise.all(weeks.map(read))).flat();
}
