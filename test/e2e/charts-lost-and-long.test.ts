import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/database/open-database.ts';
import { fillWithRunners } from '../bench/crowd.ts';
import { Planner } from './planner.ts';

describe('the charts of twenty years, 10,000 activities', () => {
  const planner = new Planner();
  let page: Page;
  const cursor = () => page.getByRole('slider', { name: /^Aerobic load of each/ });
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).click();

  beforeAll(async () => {
    const database = openDatabase(planner.dataFolder);
    fillWithRunners(database, 1);
    database.close();
    page = await planner.open();
    await page.getByRole('heading', { name: 'Flags' }).waitFor();
  });
  afterAll(() => planner.close());

  it('say why they cannot be read, and are there when they are asked for again', async () => {
    const error = { code: 'internal', message: 'The disk does not answer.' };
    await page.route('**/contract/charts.read', (route) => route.fulfill({ json: { error } }));
    await page.getByRole('button', { name: 'Charts', exact: true }).click();
    const lost = page.getByRole('alert').filter({ hasText: 'The charts could not be read' });
    await lost.getByText(error.message).waitFor();
    await page.unroute('**/contract/charts.read');
    await lost.getByRole('button', { name: 'Try again' }).click();
    await cursor().waitFor();
    expect(await lost.count()).toBe(0);
  });

  it('go back two years by week and by day, and say how far the log goes', async () => {
    const reading = () => cursor().getAttribute('aria-valuetext');
    await choose('All');
    await choose('Weeks');
    await cursor().and(page.locator('[max="113"]')).waitFor();
    await page
      .getByText(/^Shown from Mon 16 Sep 2024 on; the log goes back to .* 2006\.$/)
      .waitFor();
    await cursor().press('Home');
    await expect.poll(reading).toMatch(/16 Sep 2024.*: Done [\d,]+ AU$/);
    await choose('Days');
    await cursor().and(page.locator('[max="797"]')).waitFor();
    await cursor().press('End');
    await expect.poll(reading).toMatch(/^Sun 22 Nov 2026: /);
  });

  it('meet no error on the way', () => planner.expectNoFaults());
});
