import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSample, Planner } from './planner.ts';

describe('the menu of a day', () => {
  const planner = new Planner();
  let page: Page;
  const friday = () => page.getByRole('region', { name: 'Friday 20 November' });
  const dialog = () => page.getByRole('dialog');
  const choose = async (item: RegExp) => {
    await friday()
      .getByRole('button', { name: /^More for/ })
      .click();
    await page.getByRole('menuitem', { name: item }).click();
    await dialog().waitFor();
  };
  const save = async (word: string) => {
    await dialog().getByRole('button', { name: word, exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    page = await planner.open();
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('writes a note that stands on the day, and takes it away again', async () => {
    await choose(/^Note/);
    await page.keyboard.type('Dentist at 10');
    await save('Save');
    const note = friday().getByRole('button', { name: 'Note: Dentist at 10' });
    await note.click();
    await dialog().getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => note.count()).toBe(0);
  });

  it('says what a day leaves room for', async () => {
    await choose(/^Day off/);
    await dialog().getByRole('textbox').fill('45');
    await dialog().getByText('No pool').click();
    await save('Save');
    await friday().getByText('At most 45 min, no pool').waitFor();
  });

  it('saves the week as a template and plans it again in another week', async () => {
    await choose(/^Save the week/);
    await page.keyboard.type('My week');
    await save('Save');
    await page.keyboard.press(']');
    const monday = page.getByRole('region', { name: 'Monday 23 November' });
    await monday.getByRole('button', { name: /^More for/ }).click();
    await page.getByRole('menuitem', { name: /^Plan from a template/ }).click();
    await dialog().getByText('My week (week)').first().waitFor();
    await save('Plan');
    await page
      .getByRole('region', { name: 'Thursday 26 November' })
      .getByRole('button', { name: /Intervals 6 × 800 m/ })
      .waitFor();
  });

  it('plans a session of the small library', async () => {
    const tuesday = page.getByRole('region', { name: 'Tuesday 24 November' });
    await tuesday.getByRole('button', { name: /^More for/ }).click();
    await page.getByRole('menuitem', { name: /^Plan from a template/ }).click();
    await dialog()
      .getByRole('button', { name: /^My week/ })
      .click();
    await page.getByRole('option', { name: 'Easy swim, 40 min' }).click();
    await save('Plan');
    await tuesday.getByRole('button', { name: /Easy swim, 40 min/ }).waitFor();
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
