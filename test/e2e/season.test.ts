import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSample, Planner } from './planner.ts';

describe('the season', () => {
  const planner = new Planner();
  let page: Page;
  const week = (name: RegExp) => page.getByRole('rowheader', { name });
  const week47 = () => week(/^Week 47, 16 – 22 November/);
  const focused = () =>
    page.evaluate(() => document.activeElement?.querySelector('[role="img"]')?.ariaLabel);
  const enter = async (room: 'Week' | 'Season') => {
    await page
      .getByRole('navigation', { name: 'Rooms' })
      .getByRole('button', { name: room })
      .click();
  };

  beforeAll(async () => {
    page = await planner.open();
    await openSample(page);
    await enter('Season');
    await week47().waitFor();
  });
  afterAll(() => planner.close());

  it('shows many weeks with their days, totals and sparklines in words', async () => {
    expect(await page.getByRole('row').count()).toBeGreaterThan(8);
    const row = page.getByRole('row', { name: /^Week 47,/ });
    const cells = await row
      .getByRole('gridcell')
      .evaluateAll((all) => all.map((one) => one.querySelector('[role="img"]')?.ariaLabel));
    expect(cells).toHaveLength(10);
    expect(cells[3]).toContain('Thursday 19 November 2026: Planned: Intervals 6 × 800 m');
    expect(cells[7]).toContain('Aerobic load 1,496 AU, running 44.1 km');
    expect(cells[8]).toContain('Load and pain by day: Monday 144 AU, pain 2');
  });

  it('goes by keyboard over days and weeks, one stop of the Tab key', async () => {
    await week47().focus();
    for (let day = 0; day < 4; day += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toMatch(/^Thursday 19 November 2026/);
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toMatch(/^Thursday 12 November 2026/);
    for (let screen = 0; screen < 3; screen += 1) await page.keyboard.press('PageDown');
    await expect.poll(focused).toMatch(/2027: Nothing planned\.$/);
    await page.keyboard.press('Home');
    const first = await focused();
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).not.toBe(first);
    await page.keyboard.press('End');
    await expect.poll(focused).toMatch(/^Thursday 19 November 2026/);
    expect(await page.locator('[role="grid"] [tabindex="0"]').count()).toBe(1);
  });

  it('finds today with T from anywhere', async () => {
    for (let screen = 0; screen < 4; screen += 1) await page.keyboard.press('PageDown');
    await page.keyboard.press('t');
    await expect.poll(focused).toMatch(/^Wednesday 18 November 2026, today/);
  });

  it('jumps to a month by list, and to a day that no list holds', async () => {
    const month = () => page.getByRole('button', { name: /go to another$/ });
    await month().click();
    await page.getByRole('button', { name: 'Mar 2026' }).click();
    await week(/^Week 9, 23 February – 1 March/).waitFor();
    await expect.poll(() => month().innerText()).toContain('March 2026');
    await month().click();
    const day = page.getByRole('dialog').getByRole('spinbutton');
    await day.first().focus();
    await page.keyboard.type('05052019');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    await week(/^Week 18, 29 April – 5 May 2019/).waitFor();
    await page.getByRole('button', { name: 'Today', exact: true }).click();
    await week47().waitFor();
  });

  it('marks a week by the keyboard, and undoes it by name', async () => {
    await week47().focus();
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: 'Taper' }).press('Enter');
    await week(/^Week 47, .*, Taper/).waitFor();
    await expect.poll(focused).toMatch(/^Week 47, /);
    await page
      .getByRole('button', { name: 'Undo “Marked the week from Mon 16 Nov: Taper”' })
      .waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => week(/Taper/).count()).toBe(0);
  });

  it('marks a week and a race by the mouse', async () => {
    const menu = () => page.getByRole('button', { name: 'What to do with week 47' });
    await menu().click();
    await page.getByRole('menuitem', { name: 'Race week' }).click();
    await week(/^Week 47, .*, Race week/).waitFor();
    await menu().click();
    await page.getByRole('menuitem', { name: 'A: what the season is for' }).click();
    await page.getByRole('gridcell', { name: /Club race 3 km, priority A/ }).waitFor();
    expect(await page.getByRole('rowheader', { name: /^Week 47/ }).isVisible()).toBe(true);
  });

  it('shows one month, and the next when the keys go past its edge', async () => {
    await page.getByRole('radio', { name: 'Month' }).click();
    const weeks = () => page.getByRole('rowheader').count();
    await expect.poll(weeks).toBe(6);
    await week47().focus();
    for (let rows = 0; rows < 3; rows += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toMatch(/^Week 50, /);
    await page.getByRole('button', { name: /^December 2026 ?, go to another$/ }).waitFor();
    await expect.poll(weeks).toBe(5);
    await page.getByRole('button', { name: 'Month before' }).click();
    await week47().waitFor();
    await page.getByRole('radio', { name: 'Season' }).click();
    await expect.poll(weeks).toBeGreaterThan(6);
  });

  it('opens a week by Enter and by a click, and comes back to it', async () => {
    await page.getByRole('button', { name: 'Today', exact: true }).click();
    await week(/^Week 46, /).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Monday 9 November' }).waitFor();
    await enter('Season');
    await page.getByRole('gridcell', { name: /^Sunday 29 November 2026/ }).click();
    await page.getByRole('region', { name: 'Sunday 29 November' }).waitFor();
    await enter('Season');
    await week(/^Week 48, /).waitFor();
  });

  it('meets no error and no refusal of the security policy on the way', () => {
    planner.expectNoFaults();
  });
});

describe('the season of somebody new', () => {
  const planner = new Planner();
  afterAll(() => planner.close());

  it('says what to do', async () => {
    const page = await planner.open();
    await page.getByRole('button', { name: 'New athlete' }).click();
    await page.getByRole('textbox').first().fill('Ana');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Season', exact: true }).click();
    await page.getByText('Nothing is logged or planned yet.').waitFor();
    await page.getByRole('button', { name: 'Plan this week' }).click();
    await page.getByRole('region', { name: 'Wednesday 18 November' }).waitFor();
    planner.expectNoFaults();
  });
});
