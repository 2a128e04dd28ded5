import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../electron/command-line/run-command.ts';
import { Planner } from './planner.ts';

describe('a runner of one’s own', () => {
  const planner = new Planner();
  let page: Page;
  const day = (name: string) => page.getByRole('region', { name });
  const dialog = () => page.getByRole('dialog');
  const closed = () => dialog().waitFor({ state: 'detached' });

  beforeAll(async () => {
    page = await planner.open();
  });
  afterAll(() => planner.close());

  it('is added by name and begins with an empty week', async () => {
    await page.getByRole('button', { name: 'New athlete' }).click();
    await dialog().getByRole('textbox', { name: /Name/ }).fill('Iñaki 🏃');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Iñaki 🏃/ }).waitFor();
    await day('Monday 16 November').waitFor();
  });

  it('plans a session with the keyboard', async () => {
    await day('Friday 20 November')
      .getByRole('button', { name: /^Add a session/ })
      .focus();
    await page.keyboard.press('n');
    await dialog().getByRole('textbox', { name: 'minutes' }).fill('45');
    await dialog()
      .getByRole('textbox', { name: /^Distance/ })
      .fill('7.5');
    await page.keyboard.press('Enter');
    await closed();
    await day('Friday 20 November')
      .getByRole('button', { name: /45 min.*7.5 km/ })
      .waitFor();
  });

  it('edits it', async () => {
    await day('Friday 20 November')
      .getByRole('button', { name: /45 min/ })
      .click();
    await dialog().getByRole('textbox', { name: 'minutes' }).fill('50');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await closed();
    await day('Friday 20 November')
      .getByRole('button', { name: /50 min/ })
      .waitFor();
  });

  it('moves it to another day with M and the arrows', async () => {
    await day('Friday 20 November')
      .getByRole('button', { name: /50 min/ })
      .focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await day('Saturday 21 November')
      .getByRole('button', { name: /50 min/ })
      .waitFor();
  });

  it('deletes it, and undo brings it back', async () => {
    await day('Saturday 21 November')
      .getByRole('button', { name: /50 min/ })
      .focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => page.getByRole('button', { name: /50 min/ }).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await day('Saturday 21 November')
      .getByRole('button', { name: /50 min/ })
      .waitFor();
  });

  it('is told which field is wrong, and loses nothing that was typed', async () => {
    await day('Sunday 22 November')
      .getByRole('button', { name: /^Add a session/ })
      .click();
    await dialog().getByRole('textbox', { name: 'hours' }).fill('40');
    await dialog().getByRole('textbox', { name: 'Title' }).fill('Very long');
    await dialog()
      .getByRole('button', { name: /^(Save|Plan)/ })
      .click();
    await expect.poll(() => dialog().innerText()).toMatch(/24 h/);
    expect(await dialog().getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Very long');
    await page.keyboard.press('Escape');
    await closed();
  });

  it('logs an activity, pain and a day of sitting', async () => {
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Log an activity' }).click();
    await dialog().getByRole('textbox', { name: 'minutes' }).fill('30');
    await dialog()
      .getByRole('textbox', { name: /^Distance/ })
      .fill('5');
    await page.keyboard.press('Enter');
    await closed();
    await page.keyboard.press('p');
    await dialog().getByRole('button', { name: 'Left buttock' }).click();
    await dialog().getByRole('radio', { name: /^3 / }).check({ force: true });
    await dialog().getByRole('radio', { name: 'After training' }).check({ force: true });
    await dialog().getByRole('button', { name: 'Log pain' }).click();
    await closed();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Log a day of sitting' }).click();
    await dialog().getByRole('textbox', { name: 'hours' }).first().fill('9');
    await page.keyboard.press('Enter');
    await closed();
    const today = day('Wednesday 18 November');
    await today.getByRole('button', { name: /30 min.*Done.*5 km/ }).waitFor();
    await today.getByRole('button', { name: /^Pain 3/ }).waitFor();
    await today.getByRole('button', { name: /^Sitting 9 h/ }).waitFor();
  });

  it('has everything when the planner is closed and started again', async () => {
    const before = await page.getByRole('main').innerText();
    await planner.stop();
    await planner.start();
    await page.goto(planner.address);
    await day('Saturday 21 November')
      .getByRole('button', { name: /50 min/ })
      .waitFor();
    expect(await page.getByRole('main').innerText()).toBe(before);
  });

  it('shows what the command line did once one comes back to its window, and undoes it', async () => {
    const session = {
      athleteId: 1,
      date: '2026-11-22',
      sport: 'walk',
      kind: 'easy',
      durationSeconds: 1_500,
      rpe: 2,
    };
    const args = ['session.plan', JSON.stringify(session), '--data', planner.dataFolder];
    expect((await runCommand(args)).code).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    const walk = day('Sunday 22 November').getByRole('button', { name: /25 min/ });
    await walk.waitFor();
    await page.getByRole('button', { name: /^Undo “Planned Walk/ }).click();
    await walk.waitFor({ state: 'detached' });
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
