import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openSample, Planner } from './planner.ts';

describe('the palette', () => {
  const planner = new Planner();
  let page: Page;
  const palette = () => page.getByRole('dialog', { name: 'Find anything' });
  const find = async (words: string) => {
    await page.keyboard.press('Control+k');
    await palette().waitFor();
    await page.keyboard.type(words);
  };

  beforeAll(async () => {
    page = await planner.open();
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('goes to a week by its number', async () => {
    await find('week 50');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Monday 7 December' }).waitFor();
    await find('this week');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Thursday 19 November' }).waitFor();
  });

  it('opens a session by its name', async () => {
    await find('interv');
    await palette()
      .getByRole('menuitem', { name: /^Intervals 6 × 800 m/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /session/i }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('finds actions, says when nothing is called that, and has no barrier', async () => {
    await find('log p');
    expect(await palette().getByRole('menuitem').first().innerText()).toContain('Log pain');
    await page.keyboard.type('zzz');
    await palette().getByText('Nothing is called that.').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => palette().count()).toBe(0);
  });

  it('opens what is urgent by its name, and switches the measuring of sitting on and off', async () => {
    await find('urgent');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /^Urgent: numbness/ }).waitFor();
    await page.keyboard.press('Escape');
    await find('measure sitting');
    await page.keyboard.press('Enter');
    await page
      .getByText(/^How long Ana Moreno .* is measured from now on/)
      .first()
      .waitFor();
    await find('stop measuring');
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Sitting is not measured any more/)
      .first()
      .waitFor();
    expect(await page.evaluate(() => localStorage.getItem('evenload.sitting-monitor'))).toBe(null);
  });

  it('gives the focus back after what it opened or turned', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const isOpen = () => page.getByRole('dialog').count();
    await page.getByRole('button', { name: /Intervals 6/ }).focus();
    await find('write a note');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Note' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(0);
    await expect.poll(focused).toMatch(/Intervals 6/);
    await find('week after');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Monday 23 November' }).waitFor();
    await expect.poll(focused).toMatch(/Thursday 26 November/);
    // Where the week on screen is another than today's, a plan lands in it.
    await find('plan a session');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Plan a session' }).waitFor();
    await page.getByRole('spinbutton', { name: /day, / }).filter({ hasText: '23' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(0);
    await page.keyboard.press('t');
    await page.getByRole('region', { name: 'Thursday 19 November' }).waitFor();
  });

  it('leaves the days one arrow away while nothing has the focus', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.reload();
    await page.getByRole('region', { name: 'Thursday 19 November' }).waitFor();
    const enter = async () => {
      // Until the keys are listened to; from the days it would go on to the next.
      const isNowhere = await page.evaluate(() => document.activeElement === document.body);
      if (isNowhere) await page.keyboard.press('ArrowRight');
      return focused();
    };
    await expect.poll(enter).toMatch(/^37 min.*Easy run, icy path/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toMatch(/Intervals 6/);
  });

  it('works in every room, which a number opens, and the focus comes along', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('button', { name: /Intervals 6/ }).focus();
    await page.keyboard.press('2');
    await expect.poll(focused).toMatch(/^November 2026/);
    await find('week 50');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Monday 7 December' }).waitFor();
    await expect.poll(focused).toMatch(/^7 – 13 December/);
    await page.keyboard.press('3');
    await page.getByRole('heading', { name: 'Body', exact: true }).waitFor();
    await find('log pain');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /pain/i }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Open Season').waitFor();
    await page.keyboard.press('Escape');
    await find('open week');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Monday 7 December' }).waitFor();
    await page.keyboard.press('t');
    await page.getByRole('region', { name: 'Thursday 19 November' }).waitFor();
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
