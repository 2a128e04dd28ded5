import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openSample, Planner } from './planner.ts';

const planner = new Planner();
let page: Page;
let section: Locator;
let prompt: Locator;

/** Somebody moves the mouse once a minute. */
async function sit(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await page.mouse.move(400 + (minute % 2) * 20, 400);
    await page.clock.runFor(60_000);
  }
}

beforeAll(async () => {
  page = await planner.open();
  await page.clock.install({ time: '2026-11-18T10:00:00' });
  await page.reload();
  await openSample(page);
  await page.getByRole('button', { name: 'Body' }).click();
  section = page.getByRole('region', { name: 'Sitting', exact: true });
  prompt = page.getByRole('region', { name: 'Time to get up for a moment' });
});
afterAll(() => planner.close());

describe('sitting at this computer', () => {
  it('is measured by nobody before somebody switches it on', async () => {
    await section.waitFor();
    await sit(3);
    expect(await section.innerText()).not.toContain('min, longest');
    await section.getByRole('checkbox', { name: /^Measure how long/ }).check({ force: true });
    await section.getByText('less exact').waitFor();
  });

  it('asks to get up after half an hour, later when told so, and not after getting up', async () => {
    await sit(29);
    expect(await prompt.count()).toBe(0);
    await sit(3);
    await prompt.waitFor();
    await expectAccessible(page);
    await prompt.getByRole('button', { name: 'In 10 minutes' }).click();
    await sit(8);
    expect(await prompt.count()).toBe(0);
    await sit(3);
    await prompt.getByRole('button', { name: 'I got up' }).click();
    await sit(5);
    expect(await prompt.count()).toBe(0);
  });

  it('is kept when asked to, and undo brings the earlier entry back', async () => {
    const row = section.getByRole('listitem').filter({ hasText: 'Wed 18 Nov' });
    const measured = /(\d+) min, longest \d+ min/.exec(await row.innerText())?.[1];
    expect(Number(measured)).toBeGreaterThanOrEqual(44);
    const before = await section.getByText(/^(Today:|Not logged today)/).innerText();
    await row.getByRole('button', { name: /Keep|Compare/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Fill in' }).click();
    await dialog.getByRole('button', { name: /^(Save|Log sitting)/ }).click();
    await row.getByText('Kept in the log').waitFor();
    await section.getByText(`Today: ${measured} min`).waitFor();
    await page.keyboard.press('Control+z');
    await section.getByText(before).waitFor();
  });

  it('is forgotten, brought back, and still there when the planner opens again', async () => {
    const row = section.getByRole('listitem').filter({ hasText: 'Wed 18 Nov' });
    await row.getByRole('button', { name: 'Forget' }).click();
    await row.waitFor({ state: 'detached' });
    await section.getByRole('button', { name: 'Bring back' }).click();
    await row.waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Body' }).click();
    await row.waitFor();
    expect(await section.getByRole('checkbox').isChecked()).toBe(true);
  });

  it('can be counted hour by hour, and a day of 25 hours is refused', async () => {
    await section.getByRole('button', { name: /^(Log|Edit) sitting/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Hour by hour').click();
    await dialog.getByRole('textbox', { name: '9–10' }).fill('60');
    await dialog.getByRole('textbox', { name: '10–11' }).fill('45');
    await dialog.getByText('1 h 45 min in these hours.').waitFor();
    await expectAccessible(page);
    await dialog.getByRole('textbox', { name: 'hours' }).first().fill('25');
    await page.keyboard.press('Enter');
    await expect.poll(() => dialog.innerText()).toMatch(/24 hours/);
    await page.keyboard.press('Escape');
    planner.expectNoFaults();
  });
});
