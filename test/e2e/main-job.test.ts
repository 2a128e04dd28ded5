import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSample, Planner } from './planner.ts';

const INTERVALS = /Intervals 6 × 800 m/;
/** Cards of the sample's week: what fires, days of one rule without remedies on one card. */
const FLAGS = 11;
const FIRST_HARD_RUN = 'Thu 19 Nov: 4.8 km hard';

describe('a newcomer', () => {
  const planner = new Planner();
  let page: Page;
  const flags = () => page.getByRole('complementary', { name: 'Flags' });
  const thursday = () => page.getByRole('region', { name: 'Thursday 19 November' });

  beforeAll(async () => {
    page = await planner.open();
  });
  afterAll(() => planner.close());

  it('opens the sample athlete in one click and sees a flagged week', async () => {
    await openSample(page);
    await expect.poll(() => flags().getByRole('article').count()).toBe(FLAGS);
    const first = flags().getByRole('article').first();
    expect(await first.innerText()).toContain(FIRST_HARD_RUN);
    const totals = page.getByRole('region', { name: 'Totals of the week' });
    expect(await totals.innerText()).toContain('1,496');
  });

  it('finds the threshold, the source and its grade behind each flag', async () => {
    const jump = flags().getByRole('article').filter({ hasText: 'Longest run jumps' });
    await jump.getByRole('button', { name: /^Why/ }).click();
    const words = await jump.innerText();
    expect(words).toContain('Frandsen');
    expect(words.toLowerCase()).toContain('cohort');
    expect(words).toContain('10 %');
  });

  it('sees before and after of a swap before anything is saved', async () => {
    await thursday().getByRole('button', { name: INTERVALS }).focus();
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'Swap Intervals 6 × 800 m' });
    await dialog.getByRole('radio', { name: /^Water jogging.* 54 min/ }).waitFor();
    const table = await dialog.getByRole('table').innerText();
    expect(table).toMatch(/Aerobic load\s+400 AU\s+400 AU/);
    expect(table).toMatch(/Running load\s+9 km\s+0 km/);
    expect(await dialog.innerText()).toContain('Goes quiet');
    await page.keyboard.press('Escape');
    await expect.poll(() => flags().innerText()).toContain(FIRST_HARD_RUN);
  });

  it('swaps, and the flags that the session caused go quiet', async () => {
    await flags()
      .getByRole('button', { name: /^Swap for water jogging: First hard running/ })
      .click();
    await thursday()
      .getByRole('button', { name: /54 min.*Planned/ })
      .waitFor();
    expect(await flags().innerText()).not.toContain(FIRST_HARD_RUN);
    expect(await flags().innerText()).not.toContain('Hard share of running jumps');
  });

  it('finds the swap again after the planner was closed and started', async () => {
    await planner.stop();
    await planner.start();
    await page.goto(planner.address);
    await thursday()
      .getByRole('button', { name: /54 min.*Planned/ })
      .waitFor();
  });

  it('takes the swap back, also after the restart, and all flags are there again', async () => {
    await page.getByRole('button', { name: /^Undo/ }).click();
    await thursday()
      .getByRole('button', { name: /50 min.*9 km/ })
      .waitFor();
    await expect.poll(() => flags().innerText()).toContain(FIRST_HARD_RUN);
    await expect.poll(() => flags().getByRole('article').count()).toBe(FLAGS);
  });

  it('quiets a flag with its own remedy', async () => {
    await flags()
      .getByRole('button', { name: /^Change to treadmill/ })
      .click();
    await expect.poll(() => flags().innerText()).not.toContain('Slippery ground');
  });

  it('meets no error and no refusal of the security policy on the way', () => {
    planner.expectNoFaults();
  });
});
