import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSample, Planner } from './planner.ts';

/** What is left of 1280×800 at 200 %. */
const AT_200_PERCENT = { width: 640, height: 400 };

describe('a window at 200 %', () => {
  const planner = new Planner();
  let page: Page;

  beforeAll(async () => {
    page = await planner.open({ viewport: AT_200_PERCENT });
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('shows the week without scrolling sideways', async () => {
    const { wide, room } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { wide: scrollWidth, room: clientWidth };
    });
    expect(wide).toBeLessThanOrEqual(room);
    expect(await page.getByRole('button', { name: 'Add', exact: true }).isVisible()).toBe(true);
  });

  it('swaps with the keyboard, and the dialog keeps its buttons in view', async () => {
    const card = page.getByRole('button', { name: /Intervals 6 × 800 m/ });
    await card.focus();
    await page.keyboard.press('s');
    const swap = page.getByRole('dialog').getByRole('button', { name: 'Swap', exact: true });
    const box = await swap.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(AT_200_PERCENT.height);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /54 min.*Planned/ }).waitFor();
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
