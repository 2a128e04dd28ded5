import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openSample, Planner } from './planner.ts';

describe('by touch', () => {
  const planner = new Planner();
  let page: Page;
  const thursday = () => page.getByRole('region', { name: 'Thursday 19 November' });
  const intervals = () => thursday().getByRole('button', { name: /Intervals 6 × 800 m/ });
  const remedy = () => page.getByRole('button', { name: /^Swap for water jogging.*: / }).first();
  const effect = () => page.getByRole('region', { name: 'What this would change' });
  const undo = () => page.getByRole('button', { name: /^Undo “/ });

  beforeAll(async () => {
    page = await planner.open({ hasTouch: true });
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('shows what a remedy would do at the first tap, and does it at the second', async () => {
    await remedy().tap();
    await effect().getByText('Aerobic load').waitFor();
    expect(await intervals().count()).toBe(1);
    await expectAccessible(page, { part: 'section[aria-label="What this would change"]' });
    await effect().getByRole('button', { name: 'Not now' }).tap();
    await effect().waitFor({ state: 'detached' });
    expect(await undo().count()).toBe(0);
    await remedy().tap();
    await effect().getByRole('button', { name: 'Do it' }).tap();
    await undo().waitFor();
    await effect().waitFor({ state: 'detached' });
    await undo().tap();
    await intervals().waitFor();
  });

  it('opens the menu of a card by a long press', async () => {
    const box = await intervals().boundingBox();
    if (!box) throw new Error('The card is not on the screen.');
    const touches = await page.context().newCDPSession(page);
    await touches.send('Input.synthesizeTapGesture', {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      duration: 1_000,
      gestureSourceType: 'touch',
    });
    await page.getByRole('menuitem', { name: 'Duplicate' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
