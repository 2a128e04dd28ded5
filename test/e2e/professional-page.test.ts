import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { call } from './call.ts';
import { readPdf } from './pdf-text.ts';
import { expectPicture } from './picture.ts';
import { openSample, Planner, TODAY } from './planner.ts';

const OPENING = 'The first pain was logged on Sat 31 Oct 2026, 18 days before this was written.';
const SHEETS = ['A4', 'Letter'];

describe('the page for the professional', () => {
  const planner = new Planner();
  let page: Page;
  const dialog = () => page.getByRole('dialog', { name: 'Page for the professional' });
  const text = (name: string) => dialog().getByRole('textbox', { name, exact: true });
  const printed = async (format = 'A4') => readPdf(await page.pdf({ format }));
  const open = async () => {
    await page.getByRole('button', { name: 'Page for the professional' }).click();
    await dialog().getByRole('heading', { name: 'Who and when' }).waitFor();
  };

  beforeAll(async () => {
    page = await planner.open({ colorScheme: 'dark' });
    await openSample(page);
    await page.getByRole('button', { name: 'Body', exact: true }).click();
    await open();
  });
  afterAll(() => planner.close());

  it('answers from the log what a professional asks, and says what is not logged', async () => {
    expect(await text('Sore spot').inputValue()).toContain(OPENING);
    expect(await text('When is it worst, and how long until it goes?').inputValue()).toContain(
      'Worst: 4 of 10, next morning, on Sun 1 Nov.',
    );
    expect(await text('Did it begin suddenly or slowly?').inputValue()).toBe('Not logged.');
    expect(await text('The next mornings, in the last 16 weeks').inputValue()).toContain(
      'After running: worse by 0.9',
    );
    expect(await text('Caution: Slippery ground').inputValue()).toContain(
      'no study at hand puts a number on it. Sources: [',
    );
  });

  it('shows the course as a picture with a name, and as a table', async () => {
    await dialog()
      .getByRole('img', { name: /^Pain by day, running distance and/ })
      .waitFor();
    await dialog().getByText('The figures as a table').click();
    const row = dialog().getByRole('row', { name: /^Mon 26 Oct/ });
    expect(await row.innerText()).toBe('Mon 26 Oct 2026\t28.5 km\t1,043 AU\t4\t4');
    await dialog().getByText('The figures as a table').click();
  });

  it.each(SHEETS)('prints it alone, on two sheets of %s', async (format) => {
    const paper = await printed(format);
    expect(paper.pages).toBe(2);
    expect(paper.holds(OPENING)).toBe(true);
    expect(paper.holds('Frandsen and colleagues 2025')).toBe(true);
    expect(paper.holds('What is not logged is not known. No diagnosis.')).toBe(true);
    expect(paper.holds('Log pain')).toBe(false);
    expect(paper.holds('In my own words')).toBe(false);
  });

  it('prints what was changed, leaves out what was cleared, and keeps it when it is closed', async () => {
    await text('In my own words').fill('May I run on Sunday?\nMy own question.');
    await text('Notes on the pain').fill('');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await open();
    const paper = await printed();
    expect(paper.holds('In my own words May I run on Sunday? My own question.')).toBe(true);
    expect(paper.holds('Notes on the pain')).toBe(false);
    expect(paper.holds('kitchen chair')).toBe(false);
  });

  it('puts back what the log says, one text or all', async () => {
    await dialog().getByRole('button', { name: 'Put back: Notes on the pain' }).click();
    await expect.poll(() => text('Notes on the pain').inputValue()).toContain('kitchen chair');
    await dialog().getByRole('button', { name: 'Put everything back' }).click();
    await expect.poll(() => text('In my own words').inputValue()).toBe('');
  });

  it('asks the system to print, under a name that its file can have', async () => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-asked-to-print', document.title);
    });
    await dialog().getByRole('button', { name: 'Print or save as PDF…' }).click();
    await expect
      .poll(() => page.locator('body').getAttribute('data-asked-to-print'))
      .toBe('Ana Moreno (sample), sit bone, right, 2026-11-18');
  });

  it('is read by everybody, in both themes', async () => {
    await expectAccessible(page, { part: '[role=dialog]' });
    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page, { part: '[role=dialog]' });
    await dialog().getByRole('heading', { name: 'Course of pain' }).scrollIntoViewIfNeeded();
    // The room behind it has pictures of its own.
    await page.locator('#root').evaluate((room) => room.style.setProperty('visibility', 'hidden'));
    await expectPicture(page, 'professional-page-light');
    await page.locator('#root').evaluate((room) => room.style.removeProperty('visibility'));
  });

  it('is found by its name from the week; of several spots each has its own', async () => {
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    const hip = { region: 'hip', side: 'left', moment: 'after', pain: 2 };
    await call(page, 'symptom.log', {
      athleteId: 1,
      date: TODAY,
      ...hip,
      signs: ['bladder-trouble'],
    });
    await page.getByRole('button', { name: 'Week', exact: true }).click();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('physio');
    await page.keyboard.press('Enter');
    await dialog()
      .getByRole('alert')
      .getByText(/^Go to an emergency department today/)
      .waitFor();
    const headings = await dialog().getByRole('heading', { level: 4 }).allInnerTexts();
    expect(headings.slice(0, 2)).toEqual(['Who and when', 'What cannot wait']);
    await dialog()
      .getByRole('button', { name: /Sore spot/ })
      .click();
    await page.getByRole('option', { name: 'Hip, left' }).click();
    await expect.poll(() => text('Sore spot').inputValue()).toContain('Hip, left.');
    expect((await printed()).holds('Let somebody take you')).toBe(false);
  });

  it('says so when there is nothing to write', async () => {
    await page.keyboard.press('Escape');
    await call(page, 'athlete.create', { name: 'Ben' });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByRole('button', { name: /^Athlete: / }).click();
    await page.getByRole('menuitem', { name: 'Ben' }).click();
    await page.getByRole('button', { name: 'Body', exact: true }).click();
    await page.getByRole('button', { name: 'Page for the professional' }).click();
    await dialog()
      .getByText(/^No sore spot is logged yet/)
      .waitFor();
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
