import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { expectPicture } from './picture.ts';
import { openSample, Planner } from './planner.ts';

const NORMAL = { width: 1280, height: 800 };
const SMALL = { width: 900, height: 700 };
/** What a window of 1280 by 960 has left when all is shown twice as large. */
const ZOOMED = { width: 640, height: 480 };

describe.each(['light', 'dark'] as const)('the season in %s', (colorScheme) => {
  const planner = new Planner();
  let page: Page;
  const race = () => page.getByRole('gridcell', { name: /Club race 3 km.*priority A/ });
  const menuOfWeek = () => page.getByRole('button', { name: 'What to do with week 47' });
  const show = async (view: 'Season' | 'Month') => {
    await page.getByRole('radio', { name: view }).click();
    await race().waitFor();
    await page.mouse.move(5, 5);
  };

  beforeAll(async () => {
    page = await planner.open({ colorScheme });
    await openSample(page);
    await page.getByRole('button', { name: 'Season', exact: true }).click();
    for (const item of ['Taper', 'A: what the season is for']) {
      await menuOfWeek().click();
      await page.getByRole('menuitem', { name: item }).click();
      await page.getByRole('menu').waitFor({ state: 'detached' });
    }
    await race().waitFor();
    // The bars of the toasts would be in the pictures.
    await page.reload();
    await page.getByRole('button', { name: 'Season', exact: true }).click();
    await race().waitFor();
  });
  afterAll(() => planner.close());

  it('shows many weeks, one month, the ways to another, and what a week can be for', async () => {
    await show('Season');
    await expectAccessible(page, { part: 'header' });
    await expectAccessible(page, { part: '[role="row"][data-now]' });
    await expectPicture(page, `season-${colorScheme}`);
    await show('Month');
    await expectPicture(page, `month-${colorScheme}`);
    await page.getByRole('button', { name: /go to another$/ }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, { part: '[role="dialog"]' });
    await expectPicture(page, `month-picker-${colorScheme}`);
    await page.keyboard.press('Escape');
    await menuOfWeek().click();
    await page.getByRole('menu').waitFor();
    await expectAccessible(page, { part: '[role="menu"]' });
    await expectPicture(page, `week-menu-${colorScheme}`);
    await page.keyboard.press('Escape');
  });

  it.each([
    ['-small', SMALL],
    ['-tiny', ZOOMED],
  ] as const)('keeps its words at size "%s"', async (suffix, viewport) => {
    await page.setViewportSize(viewport);
    await show('Season');
    expect(await cutChips(page)).toEqual([]);
    await expectPicture(page, `season${suffix}-${colorScheme}`);
    if (viewport === ZOOMED) await expectAccessible(page, { contrast: false });
    await show('Month');
    await expectPicture(page, `month${suffix}-${colorScheme}`);
    await page.setViewportSize(NORMAL);
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});

/** The sizes of workouts that do not fit into their day. */
function cutChips(page: Page): Promise<readonly string[]> {
  return page.getByRole('gridcell').evaluateAll((cells) =>
    cells
      .flatMap((cell) => [...cell.querySelectorAll<HTMLElement>('[data-sport]')])
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ innerText }) => innerText),
  );
}
