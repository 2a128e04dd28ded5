import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openSample, Planner } from './planner.ts';

describe('what days leave room for, and how much a race matters', () => {
  const planner = new Planner();
  let page: Page;
  const day = (name: string) => page.getByRole('region', { name });
  const dialog = () => page.getByRole('dialog');
  const closed = () => dialog().waitFor({ state: 'detached' });

  beforeAll(async () => {
    page = await planner.open();
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('takes usual days off and the longest time from the settings of the athlete', async () => {
    await page.getByRole('button', { name: /^Athlete: / }).click();
    await page.getByRole('menuitem', { name: 'Settings of this athlete' }).click();
    await dialog().getByRole('button', { name: 'Thursday' }).click();
    await dialog().getByLabel('Longest time a day (minutes)').fill('40');
    await expectAccessible(page, { part: '[role="dialog"]' });
    await dialog().getByRole('button', { name: 'Save' }).click();
    await closed();
    const thursday = day('Thursday 19 November');
    await thursday.getByRole('button', { name: 'Day off: planned all the same' }).waitFor();
    await day('Monday 16 November')
      .getByRole('button', { name: 'At most 40 min', exact: true })
      .waitFor();
  });

  it('says in the dialog that a session goes past it, and plans it all the same', async () => {
    await page.getByRole('button', { name: 'Add a session on Friday 20 November' }).click();
    const said = () =>
      dialog().getByText(/leaves room for 40 min\. You can plan it all the same\.$/);
    await said().waitFor();
    await dialog().getByRole('button', { name: /Kind/ }).click();
    await page.getByRole('option', { name: 'Race' }).click();
    await dialog()
      .getByRole('button', { name: /How much the race matters/ })
      .click();
    await page.getByRole('option', { name: 'B: matters, but not most' }).click();
    await dialog().getByRole('button', { name: 'Plan', exact: true }).click();
    await closed();
    await day('Friday 20 November')
      .getByRole('button', { name: /^At most 40 min: .* planned$/ })
      .waitFor();
    await page.getByRole('button', { name: 'Season', exact: true }).click();
    await page.getByRole('gridcell', { name: /^Friday 20 November.*priority B/ }).waitFor();
    planner.expectNoFaults();
  });
});
