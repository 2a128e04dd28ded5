import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSample, Planner } from './planner.ts';

describe('ease this week', () => {
  const planner = new Planner();
  let page: Page;
  const flags = () => page.getByRole('complementary', { name: 'Flags' });
  const dialog = () => page.getByRole('dialog', { name: 'Ease this week' });
  const cautions = () => flags().getByRole('article').filter({ hasText: 'Caution' }).count();

  beforeAll(async () => {
    page = await planner.open();
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('proposes ways with their edits and cost, and does nothing without a yes', async () => {
    await flags().getByRole('button', { name: 'Ease this week' }).click();
    await dialog().getByRole('radio').first().waitFor();
    expect(await dialog().getByRole('radio').count()).toBe(3);
    expect(await dialog().innerText()).toMatch(/aerobic load (of|in) the days ahead/);
    const before = await cautions();
    await page.keyboard.press('Escape');
    await expect.poll(cautions).toBe(before);
  });

  it('makes the edits as one change, which one undo takes back', async () => {
    const before = await cautions();
    await flags().getByRole('button', { name: 'Ease this week' }).click();
    await dialog()
      .getByRole('button', { name: /^Make (this edit|these edits)/ })
      .click();
    await expect.poll(cautions).toBeLessThan(before);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(cautions).toBe(before);
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
