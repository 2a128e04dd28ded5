import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { Session } from '../../shared/training/session.ts';
import { call } from './call.ts';
import { centreOf, dragTo, sessionsOf } from './direct-editing.ts';
import { Planner } from './planner.ts';

/** In Madrid the clocks go back on Sunday 25 October 2026. 2026 has a week 53. */
describe('weeks that start on Sunday', () => {
  const planner = new Planner();
  let page: Page;
  let athlete: Athlete;
  const day = (name: string) => page.getByRole('region', { name, exact: true });
  const run = (name: string) => day(name).getByRole('button', { name: /Planned/ });
  const goTo = async (words: string, shown: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Find anything' }).waitFor();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await day(shown).waitFor();
  };
  const plan = (date: string) =>
    call<Session>(page, 'session.plan', {
      athleteId: athlete.id,
      date,
      sport: 'run',
      kind: 'easy',
      durationSeconds: 3_600,
      distanceMetres: 10_000,
      rpe: 3,
    });
  const dates = async (...weeks: readonly string[]) =>
    (await sessionsOf(page, athlete.id, weeks)).map(({ date }) => date);
  const running = () => page.locator('[data-total="running"]').innerText();

  beforeAll(async () => {
    page = await planner.open({ timezoneId: 'Europe/Madrid' });
    athlete = await call<Athlete>(page, 'athlete.create', { name: 'Ana', weekStart: 'sunday' });
    const { id: athleteId } = athlete;
    const easy = { sport: 'run', kind: 'easy', durationSeconds: 1_800, rpe: 3 };
    // The last day of the week before, and the first of this one.
    await call(page, 'activity.log', {
      athleteId,
      date: '2026-11-14',
      distanceMetres: 1_000,
      ...easy,
    });
    await call(page, 'activity.log', {
      athleteId,
      date: '2026-11-15',
      distanceMetres: 5_000,
      ...easy,
    });
    await plan('2026-11-19');
    await plan('2026-10-24');
    await plan('2027-01-02');
    await page.reload();
    await day('Sunday 15 November').waitFor();
  });
  afterAll(() => planner.close());

  it('go from Sunday to Saturday, and count what lies in them', async () => {
    const names = await page
      .getByRole('region', { name: /day \d+ November$/ })
      .evaluateAll((days) => days.map((one) => one.getAttribute('aria-label')));
    expect(names[0]).toBe('Sunday 15 November');
    expect(names[6]).toBe('Saturday 21 November');
    expect(await running()).toContain('15 km');
    await dragTo(page, run('Thursday 19 November'), await centreOf(day('Saturday 21 November')));
    await run('Saturday 21 November').waitFor();
    expect(await running()).toContain('15 km');
    expect(await dates('2026-W46', '2026-W47', '2026-W48')).toEqual(['2026-11-21']);
  });

  it('a step after Saturday is the Sunday of the week after', async () => {
    await run('Saturday 21 November').focus();
    for (const key of ['m', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await run('Sunday 22 November').waitFor();
    await day('Saturday 28 November').waitFor();
    expect(await dates('2026-W47', '2026-W48')).toEqual(['2026-11-22']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('[');
    await run('Saturday 21 November').waitFor();
  });

  it('the clocks go back, and a session goes on by one day at a time', async () => {
    await goTo('2026-10-24', 'Saturday 24 October');
    await run('Saturday 24 October').focus();
    for (const key of ['m', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await run('Sunday 25 October').focus();
    for (const key of ['m', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await run('Monday 26 October').waitFor();
    expect(await dates('2026-W43', '2026-W44')).toEqual(['2026-10-26']);
  });

  it('week 53 ends on Saturday 2 January, and the next is week 1', async () => {
    await goTo('week 53 2026', 'Thursday 31 December');
    await run('Saturday 2 January').waitFor();
    const next = page.getByRole('button', { name: 'Week after' });
    await dragTo(page, run('Saturday 2 January'), await centreOf(next));
    await expect.poll(() => dates('2026-W53', '2027-W01')).toEqual(['2027-01-09']);
  });

  it('the season shows them in the same order, with their own numbers and years', async () => {
    await page.keyboard.press('2');
    const headings = page.getByRole('columnheader');
    await headings.first().waitFor();
    expect((await headings.allInnerTexts()).slice(0, 8)).toEqual(
      'Week Sun Mon Tue Wed Thu Fri Sat'.split(' '),
    );
    const last = page.getByRole('rowheader', {
      name: 'Week 53, 27 Dec 2026 – 2 Jan 2027',
      exact: true,
    });
    await last.waitFor();
    const cell = page.getByRole('gridcell', {
      name: /^Saturday 9 January 2027: Planned: Easy run/,
    });
    await cell.waitFor();
    await page.getByRole('rowheader', { name: /^Week 1, 3 – 9 January 2027/ }).waitFor();
    await cell.click();
    await run('Saturday 9 January').waitFor();
  });

  it('a session that another door removes while its form is open is missed in plain words', async () => {
    await run('Saturday 9 January').click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const [session] = await sessionsOf(page, athlete.id, ['2027-W01']);
    await call(page, 'session.remove', { sessionId: session?.id });
    await dialog.getByRole('textbox', { name: /^Title|^Name/ }).fill('Kept?');
    await page.keyboard.press('Enter');
    await page
      .getByText(/There is no session with the id/)
      .first()
      .waitFor();
    expect(await dates('2027-W01')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Add a session on Saturday 9 January');
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
