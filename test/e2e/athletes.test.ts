import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { call } from './call.ts';
import { expectPicture } from './picture.ts';
import { openSample, Planner, TODAY } from './planner.ts';

const SMALL = { width: 900, height: 700 };
const LONG = 'Wilhelmina Anastasia Featherstonehaugh-Cholmondeley of the Hill Runners';

describe('all athletes', () => {
  const planner = new Planner();
  let page: Page;
  const rail = (room: string) =>
    page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: room });
  const names = () => page.getByRole('rowheader').getByRole('button', { name: /^(?!Body of)/ });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  beforeAll(async () => {
    page = await planner.open({ colorScheme: 'light' });
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('is a room for one athlete too, though the rail does not offer it', async () => {
    expect(await rail('Athletes').count()).toBe(0);
    await page.getByRole('button', { name: /^Athlete: / }).click();
    await page.getByRole('menuitem', { name: 'All athletes' }).click();
    await page.getByRole('table', { name: 'Athletes' }).waitFor();
    await expect.poll(focused).toBe('Athletes');
    expect(await names().count()).toBe(1);
  });

  it('says of each what is loudest, sore, logged and missing, the loudest first', async () => {
    await call(page, 'athlete.create', { name: LONG });
    await call(page, 'athlete.create', { name: 'Ben' });
    const sore = { athleteId: 3, date: TODAY, region: 'low-back', side: 'both', pain: 6 };
    const signs = ['saddle-numbness'];
    await call(page, 'symptom.log', { ...sore, moment: 'sitting', signs });
    const run = { sport: 'run', kind: 'easy', durationSeconds: 1_800 };
    await call(page, 'activity.log', { athleteId: 2, date: '2026-11-13', ...run });
    await page.reload();
    await rail('Athletes').click();
    await names().first().waitFor();

    expect(await names().allTextContents()).toEqual(['Ben', expect.any(String), LONG]);
    const ben = page.getByRole('row', { name: /^Ben/ });
    expect(await ben.textContent()).toContain('Emergency: Go to an emergency department today');
    expect(await ben.textContent()).toContain('Low back, both sides: since Wed 18 Nov');
    const long = page.getByRole('row', { name: LONG });
    expect(await long.textContent()).toContain('Activity: Easy run, 5 days ago');
    expect(await long.textContent()).toContain('Nothing logged for 5 days');
    expect(await long.textContent()).toContain('1 activity without an RPE');
    expect(await long.textContent()).toContain('Pain was never logged');
  });

  it('is read and looked at in both themes and in a small window', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.mouse.move(5, 5);
      await expectAccessible(page);
      await expectPicture(page, `athletes-${colorScheme}`);
      await page.setViewportSize(SMALL);
      await expectPicture(page, `athletes-small-${colorScheme}`);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });

  it('goes from name to name by arrow, and opens the week or the body', async () => {
    await names().first().focus();
    await page.keyboard.press('End');
    await expect.poll(focused).toBe(LONG);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toBe('Ben');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Athlete: Ben' }).waitFor();
    await rail('Athletes').click();
    await page.getByRole('button', { name: `Body of ${LONG}` }).click();
    await page.getByRole('button', { name: `Athlete: ${LONG}` }).waitFor();
    await page.getByRole('heading', { name: 'Body', exact: true }).waitFor();
  });

  it('shows fifty by name, and finds one of them by a word', async () => {
    for (let number = 1; number <= 47; number += 1) {
      await call(page, 'athlete.create', { name: `Runner ${number}` });
    }
    await page.reload();
    await rail('Athletes').click();
    await page.getByRole('radio', { name: 'By name' }).click({ force: true });
    await expect.poll(() => names().count()).toBe(50);
    await names().first().focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('runner 31');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Athlete: Runner 31' }).waitFor();
    planner.expectNoFaults();
  });
});
