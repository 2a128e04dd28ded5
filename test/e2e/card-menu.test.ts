import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSample, Planner } from './planner.ts';

describe('the menu of a card', () => {
  const planner = new Planner();
  let page: Page;
  const thursday = () => page.getByRole('region', { name: 'Thursday 19 November' });
  const monday = () => page.getByRole('region', { name: 'Monday 16 November' });
  const intervals = () => thursday().getByRole('button', { name: /Intervals 6 × 800 m/ });
  const choose = async (item: string) => {
    await page.getByRole('menuitem', { name: item }).click();
  };
  const undo = () => page.getByRole('button', { name: /^Undo/ }).click();

  beforeAll(async () => {
    page = await planner.open();
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('duplicates a session, by a right click', async () => {
    await intervals().click({ button: 'right' });
    await choose('Duplicate');
    await expect.poll(() => intervals().count()).toBe(2);
    await undo();
    await expect.poll(() => intervals().count()).toBe(1);
  });

  it('cuts a session and pastes it on another day, by the mouse alone', async () => {
    const friday = page.getByRole('region', { name: 'Friday 20 November' });
    await intervals().click({ button: 'right' });
    await choose('Cut');
    await thursday()
      .getByRole('button', { name: /Intervals.*, cut$/ })
      .waitFor();
    await friday.getByRole('button', { name: /^More for/ }).click();
    await choose('Paste');
    await friday.getByRole('button', { name: /Intervals 6 × 800 m/ }).waitFor();
    await expect.poll(() => intervals().count()).toBe(0);
    await undo();
    await intervals().waitFor();
  });

  it('copies a session by its menu, and pastes it by the key', async () => {
    await intervals().click({ button: 'right' });
    await choose('Copy');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.keyboard.press('v');
    await expect.poll(() => intervals().count()).toBe(2);
    await undo();
    await expect.poll(() => intervals().count()).toBe(1);
  });

  it('skips a session with a reason, by keyboard alone, and plans it again', async () => {
    await intervals().focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Skip' }).press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('Say why');
    await page.keyboard.type('a cold');
    await page.keyboard.press('Enter');
    await thursday().getByText('skipped: a cold').waitFor();
    await intervals().click({ button: 'right' });
    await choose('Plan again');
    await expect.poll(() => thursday().getByText('skipped').count()).toBe(0);
  });

  it('repeats a session on the next weeks', async () => {
    await intervals().click({ button: 'right' });
    await choose('Repeat weekly');
    await page.getByRole('dialog').getByRole('textbox').fill('2');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press(']');
    await page
      .getByRole('region', { name: 'Thursday 26 November' })
      .getByRole('button', { name: /Intervals 6 × 800 m/ })
      .waitFor();
    await page.keyboard.press('[');
    await intervals().waitFor();
    await undo();
  });

  it('says by hand which session a run of another day fulfils', async () => {
    const run = () => monday().getByRole('button', { name: /Easy run/ });
    await run().first().click({ button: 'right' });
    await choose('What it fulfils');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Session/ })
      .click();
    await page.getByRole('option', { name: 'Intervals 6 × 800 m, Thu 19 Nov' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await monday().getByText('for Intervals 6 × 800 m, Thu 19 Nov').waitFor();
    expect(await intervals().count()).toBe(0);
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
