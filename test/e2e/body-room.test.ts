import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from './call.ts';
import { openSample, Planner } from './planner.ts';

const DEEP = 'Deep inside';

describe('the room of the body', () => {
  const planner = new Planner();
  let page: Page;
  const spot = () => page.getByRole('region', { name: 'Sit bone, right', exact: true });
  const routine = () => page.getByRole('region', { name: 'Routine' });
  const dialog = () => page.getByRole('dialog');
  const enter = (room: string) => page.getByRole('button', { name: room, exact: true }).click();

  beforeAll(async () => {
    page = await planner.open();
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('takes the focus to the week of the athlete who was opened', async () => {
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });

  it('opens from the rail and shows the sore spot with what speaks for and against', async () => {
    await enter('Body');
    await spot().waitFor();
    const rail = page.getByRole('navigation', { name: 'Rooms' });
    expect(await rail.getByRole('button', { name: 'Body' }).getAttribute('aria-current')).toBe(
      'page',
    );
    const words = await spot().innerText();
    expect(words).toContain('open since Sat 31 Oct');
    expect(words).toContain('No diagnosis.');
    expect(words).toContain('After running your next mornings were worse by 0.9 (7 times)');
    expect(words).not.toMatch(/probab|you have/i);
  });

  it('logs the answer to a question with the pain of the day', async () => {
    const question = spot()
      .getByRole('button', { name: /^Yes: / })
      .first();
    await question.click();
    await dialog().waitFor();
    await page.keyboard.press('2');
    await dialog().getByText('Next morning', { exact: true }).click();
    await dialog()
      .getByRole('radiogroup', { name: DEEP })
      .getByRole('radio', { name: 'No' })
      .click();
    await dialog().getByRole('button', { name: 'Log pain' }).click();
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => spot().innerText()).toContain('Answered on Wed 18 Nov');
  });

  it('then stores the next answer with one press, and undo takes it back', async () => {
    const answered = () => spot().getByText('Answered on Wed 18 Nov').count();
    const before = await spot().innerText();
    await spot()
      .getByRole('button', { name: /^Yes: / })
      .first()
      .click();
    await expect.poll(() => spot().innerText()).not.toBe(before);
    expect(await dialog().count()).toBe(0);
    expect(await answered()).toBeGreaterThan(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => spot().innerText()).toBe(before);
  });

  it('starts the next entry with the last answers in sight, and saves only what is said', async () => {
    await page.keyboard.press('p');
    await dialog().getByText('What is it like, what makes it worse?').click();
    const deep = dialog().getByRole('radiogroup', {
      name: new RegExp(`^${DEEP}, answered last time`),
    });
    expect(await deep.getByRole('radio', { name: 'No' }).getAttribute('aria-checked')).toBe('true');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  it('ticks an exercise with the space bar, shows how it goes, and undoes it', async () => {
    const clamshell = routine().getByRole('checkbox', { name: /^Clamshell/ });
    await clamshell.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => clamshell.isChecked()).toBe(true);
    expect(await routine().innerText()).toContain('Due today: hip stretching.');
    await routine().getByRole('button', { name: 'How: Clamshell' }).click();
    await expect.poll(() => routine().innerText()).toContain('Emily Abbate');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => clamshell.isChecked()).toBe(false);
  });

  it('hides an exercise when a logged sign speaks against it, with the reason', async () => {
    await enter('Log pain');
    await page.keyboard.press('3');
    await dialog().getByText('After training', { exact: true }).click();
    await dialog().getByRole('button', { name: 'Numb', exact: true }).click();
    await dialog().getByRole('button', { name: 'Log pain' }).click();
    await dialog().waitFor({ state: 'detached' });
    await routine().getByText('Not shown for now').click();
    await expect.poll(() => routine().innerText()).toContain('Not with weakness or numbness');
    await page.getByRole('region', { name: 'Signs of a nerve' }).waitFor();
  });

  it('closes the episode by the runner’s own word', async () => {
    await spot().getByRole('button', { name: 'It is over' }).click();
    await expect.poll(() => spot().innerText()).toContain('over since Wed 18 Nov');
  });

  it('plans the way back to running after a break, as one change', async () => {
    const ben = await call<{ id: number }>(page, 'athlete.create', { name: 'Ben' });
    for (const date of ['2026-10-20', '2026-10-24', '2026-10-28']) {
      const run = { date, sport: 'run', kind: 'easy', durationSeconds: 2_400, rpe: 3 };
      await call(page, 'activity.log', { athleteId: ben.id, ...run, distanceMetres: 7_000 });
    }
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByRole('button', { name: /^Athlete:/ }).click();
    await page.getByRole('menuitem', { name: 'Ben' }).click();
    const back = page.getByRole('region', { name: 'Back to running' });
    expect(await back.innerText()).toContain('20 days without a run; the last was on Wed 28 Oct');
    const days = await back.getByRole('list', { name: 'Would be planned' }).innerText();
    expect(days).toContain('Wed 18 Nov');
    await back.getByRole('button', { name: 'Plan these' }).click();
    await expect.poll(() => back.innerText()).toContain('Nothing more is to be planned');
    await enter('Week');
    await page
      .getByRole('region', { name: 'Wednesday 18 November' })
      .getByRole('button', { name: /Brisk walk.*Planned/ })
      .waitFor();
    await page.getByRole('button', { name: /^Undo “Planned steps back to running/ }).click();
    await enter('Body');
    await back.getByRole('button', { name: 'Plan these' }).waitFor();
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
