import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { expectPicture } from './picture.ts';
import { openSample, Planner } from './planner.ts';

describe('where moved sessions stood first', () => {
  const planner = new Planner();
  let page: Page;
  const first = (day: string) => page.getByRole('list', { name: `Planned first for ${day}` });
  const thursday = () => first('Thursday 19 November');
  const focusIntervals = () =>
    page
      .getByRole('region', { name: 'Thursday 19 November' })
      .getByRole('button', { name: /Intervals/ })
      .first()
      .focus();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  beforeAll(async () => {
    page = await planner.open({ colorScheme: 'light' });
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('keeps an outline on the first day, in words too, until the session is back', async () => {
    expect(await thursday().count()).toBe(0);
    await focusIntervals();
    await press('m', 'ArrowRight', 'Enter');
    await thursday().waitFor();
    expect(await thursday().locator('.spoken').textContent()).toMatch(
      /planned first for this day, now on Friday 20 November\.$/,
    );
    await expectAccessible(page);
    await page.reload();
    await thursday().waitFor();
    await page.mouse.move(5, 5);
    await expectPicture(page, 'first-plans-light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectPicture(page, 'first-plans-dark');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('keeps it also for a session that stands in another week by now', async () => {
    await page.keyboard.press('Control+z');
    await thursday().waitFor({ state: 'detached' });
    await focusIntervals();
    await press('m', ']', 'Enter');
    await page.getByRole('heading', { name: /23 – 29 November/ }).waitFor();
    await press('[');
    expect(await thursday().locator('.spoken').textContent()).toMatch(
      /now on Thursday 26 November/,
    );
  });

  it('is hidden and shown again from the menu of the day', async () => {
    const menu = page.getByRole('button', { name: 'More for Thursday 19 November' });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Hide where moved sessions stood first' }).click();
    await thursday().waitFor({ state: 'detached' });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Show where moved sessions stood first' }).click();
    await thursday().waitFor();
    planner.expectNoFaults();
  });
});
