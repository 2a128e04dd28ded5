import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Session } from '../../shared/training/session.ts';
import { centreOf, dragTo, sessionsOf } from './direct-editing.ts';
import { Planner } from './planner.ts';

const [WED, THU, FRI, SAT, SUN] = [
  'Wednesday 18 November',
  'Thursday 19 November',
  'Friday 20 November',
  'Saturday 21 November',
  'Sunday 22 November',
] as const;

/** An athlete with an empty plan, and what to look at on the way. */
async function emptyPlan(planner: Planner) {
  const page = await planner.open();
  await page.getByRole('button', { name: 'New athlete' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: /Name/ }).fill('Ana');
  await page.keyboard.press('Enter');
  const day = (name: string) => page.getByRole('region', { name, exact: true });
  const card = (name: string, minutes: string) =>
    day(name).getByRole('button', { name: new RegExp(`^${minutes}.*Planned`) });
  await day(WED).waitFor();
  return { page, day, card };
}

type Plan = Awaited<ReturnType<typeof emptyPlan>>;

async function byMouse({ page, day, card }: Plan): Promise<void> {
  await day(WED)
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: /^Plan from a template/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Plan', exact: true }).click();
  await card(WED, '40 min').waitFor();
  await dragTo(page, card(WED, '40 min'), await centreOf(day(FRI)), { withAlt: true });
  await card(FRI, '40 min').waitFor();
  await stretch(page, card(FRI, '40 min'), 4);
  await card(FRI, '1 h').waitFor();
  await dragTo(page, card(WED, '40 min'), await centreOf(day(THU)));
  await card(THU, '40 min').waitFor();
  await card(THU, '40 min').click({ modifiers: ['Control'] });
  await card(FRI, '1 h').click({ modifiers: ['Control'] });
  await dragTo(page, card(THU, '40 min'), await centreOf(day(SAT)), { withAlt: true });
  await card(SUN, '1 h').waitFor();
  await card(SUN, '1 h').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await card(SUN, '1 h').waitFor({ state: 'detached' });
  const top = await centreOf(card(FRI, '1 h'));
  await dragTo(page, card(SAT, '40 min'), { x: top.x, y: top.y - 40 });
  await card(FRI, '40 min').waitFor();
  const next = page.getByRole('button', { name: 'Week after' });
  await dragTo(page, card(FRI, '1 h'), await centreOf(next));
  await card(FRI, '1 h').waitFor({ state: 'detached' });
}

async function byKeyboard({ page, day, card }: Plan): Promise<void> {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Control+k');
  await page.keyboard.type('template');
  await page.getByRole('menuitem', { name: /^Plan from a template/ }).waitFor();
  await press('Enter');
  const plan = page.getByRole('dialog').getByRole('button', { name: 'Plan', exact: true });
  await plan.waitFor();
  for (let tabs = 0; tabs < 12 && !(await hasFocus(plan)); tabs += 1) await press('Tab');
  await press('Enter');
  await card(WED, '40 min').waitFor();
  // The way in: Tab comes to the days once, at today.
  for (let tabs = 0; tabs < 40 && !(await hasFocus(card(WED, '40 min'))); tabs += 1) {
    await press('Tab');
  }
  await press('Alt+ArrowRight', 'ArrowRight', 'Enter');
  await focused(card(FRI, '40 min'));
  for (const minutes of ['45 min', '50 min', '55 min', '1 h']) {
    await press('+');
    await focused(card(FRI, minutes));
  }
  await press('ArrowLeft', 'ArrowLeft', 'm', 'ArrowRight', 'Enter');
  await focused(card(THU, '40 min'));
  await press('Shift+ArrowRight', 'c', 'ArrowRight', 'v');
  await card(SUN, '1 h').waitFor();
  await focused(card(SAT, '40 min'));
  await press('ArrowRight', 'Delete');
  await card(SUN, '1 h').waitFor({ state: 'detached' });
  await press('ArrowLeft', 'm', 'ArrowLeft', 'Enter');
  await focused(card(FRI, '40 min'));
  await press('ArrowDown', 'm', ']', 'Enter');
  await page.getByRole('region', { name: 'Friday 27 November' }).waitFor();
  await focused(page.getByRole('button', { name: /1 h.*Planned/ }));
  expect(await day(FRI).count()).toBe(0);
}

describe('a whole week is planned', () => {
  const planners = [new Planner(), new Planner()] as const;
  const results: (readonly Session[])[] = [];
  afterAll(async () => {
    for (const planner of planners) await planner.close();
  });

  it('by mouse', async () => {
    const plan = await emptyPlan(planners[0]);
    await byMouse(plan);
    results.push(await sessionsOf(plan.page, 1, ['2026-W47', '2026-W48']));
    planners[0].expectNoFaults();
  });

  it('by keyboard alone', async () => {
    const plan = await emptyPlan(planners[1]);
    await byKeyboard(plan);
    results.push(await sessionsOf(plan.page, 1, ['2026-W47', '2026-W48']));
    planners[1].expectNoFaults();
  });

  it('to the same result', () => {
    const [mouse = [], keyboard = []] = results.map((sessions) =>
      sessions.map(({ id, ...session }) => session),
    );
    expect(keyboard).toEqual(mouse);
    expect(
      mouse.map(({ date, position, durationSeconds }) => [date, position, durationSeconds / 60]),
    ).toEqual([
      ['2026-11-19', 0, 40],
      ['2026-11-20', 0, 40],
      ['2026-11-27', 0, 60],
    ]);
  });
});

async function stretch(page: Page, card: Locator, steps: number): Promise<void> {
  const box = await card.boundingBox();
  if (!box) throw new Error('The card is not on screen.');
  const edge = { x: box.x + box.width / 2, y: box.y + box.height - 2 };
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x, edge.y + steps * 8 + 2, { steps: 4 });
  await page.mouse.up();
}

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}

async function focused(element: Locator): Promise<void> {
  await element.waitFor();
  await expect.poll(() => hasFocus(element)).toBe(true);
}
