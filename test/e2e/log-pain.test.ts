import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { call } from './call.ts';
import { openSample, Planner } from './planner.ts';

describe('logging pain', () => {
  const planner = new Planner();
  let page: Page;
  const dialog = () => page.getByRole('dialog');
  const closed = () => dialog().waitFor({ state: 'detached' });
  const day = (name: string) => page.getByRole('region', { name });
  const open = async () => {
    await page.keyboard.press('p');
    await dialog().waitFor();
  };
  const today = () => day('Wednesday 18 November');
  const place = (name: string) => dialog().getByRole('button', { name, exact: true });
  const isPressed = (name: string) => place(name).getAttribute('aria-pressed');

  beforeAll(async () => {
    page = await planner.open();
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('asks for this morning’s pain after a run of yesterday, and is answered with one press', async () => {
    const question = page.getByRole('region', { name: 'How is it this morning?' });
    expect(await question.count()).toBe(0);
    await runYesterday(page);
    await question.getByRole('button', { name: /^2: / }).click();
    await question.waitFor({ state: 'detached' });
    await today()
      .getByRole('button', { name: /^Pain 2 · Sit bone, right · Next morning/ })
      .waitFor();
    await page.getByRole('button', { name: /^Undo “Logged pain of 2/ }).click();
    await question.waitFor();
  });

  it('keeps the place of an answered question, so that a second click answers for no other spot', async () => {
    const hip = { moment: 'next-morning', region: 'hip', side: 'left', pain: 2 };
    const entry = { athleteId: 1, date: '2026-11-17', ...hip };
    const { id } = await call<{ id: number }>(page, 'symptom.log', entry);
    await page.goto(planner.address);
    const asked = (spot: string) => page.getByRole('toolbar', { name: spot });
    const six = await asked('Left hip: pain this morning')
      .getByRole('button', { name: /^6: / })
      .boundingBox();
    const { x = 0, y = 0 } = six ?? {};
    await page.mouse.dblclick(x + 9, y + 9, { delay: 60 });
    await asked('Left hip: pain this morning, 0 to 10, answered').waitFor();
    await page.mouse.click(x + 9, y + 9);
    const open = asked('Right sit bone: pain this morning').getByRole('button', {
      disabled: false,
    });
    expect(await open.count()).toBe(11);
    await page.getByRole('button', { name: /^Undo “Logged pain of 6 in the left hip/ }).click();
    await page.getByRole('button', { name: /^Redo “Logged pain of 6 in the left hip/ }).waitFor();
    await call(page, 'symptom.remove', { symptomId: id });
    await page.goto(planner.address);
    await asked('Right sit bone: pain this morning').waitFor();
  });

  it('does not ask again this morning once put off, not even after a restart', async () => {
    const question = page.getByRole('region', { name: 'How is it this morning?' });
    await question.getByRole('button', { name: 'Not now' }).click();
    await question.waitFor({ state: 'detached' });
    await page.goto(planner.address);
    await today().waitFor();
    expect(await question.count()).toBe(0);
  });

  it('has the signs that cannot wait one press away, on a screen that stands alone', async () => {
    for (const room of ['Body', 'Season', 'Week']) {
      await page.getByRole('button', { name: room, exact: true }).click();
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /^Urgent/ })
        .click();
      const words = await dialog().innerText();
      expect(words).toContain('Go to an emergency department today');
      expect(words).toContain('See a doctor today or tomorrow');
      await page.keyboard.press('Escape');
      await closed();
    }
    await today().waitFor();
  });

  it('takes four keys for a repeat entry, and not more than eight', async () => {
    let count = 0;
    const press = async (key: string) => {
      count += 1;
      await page.keyboard.press(key);
    };
    await press('p');
    await dialog().waitFor();
    expect(await isPressed('Right sit bone, sore lately')).toBe('true');
    await press('3');
    await press('n');
    await press('Enter');
    await closed();
    expect(count).toBeLessThanOrEqual(8);
    await today()
      .getByRole('button', { name: /^Pain 3/ })
      .waitFor();
  });

  it('takes four clicks too, with the last entry taken over', async () => {
    await page.getByRole('button', { name: 'Log pain', exact: true }).click();
    await dialog().getByRole('button', { name: 'The same again' }).click();
    await dialog().getByText('After training', { exact: true }).click();
    await dialog().getByRole('button', { name: 'Log pain' }).click();
    await closed();
    await page
      .getByRole('button', { name: /^Undo “Logged pain of 3 in the right sit bone/ })
      .click();
    await page.getByRole('button', { name: /^Redo “Logged pain of 3/ }).waitFor();
  });

  it('saves by Ctrl and Enter while a number or a button has the focus', async () => {
    for (const focus of ['4', 'Tab']) {
      await open();
      await page.keyboard.press('4');
      await page.keyboard.press('b');
      await page.keyboard.press(focus);
      await page.keyboard.press('Control+Enter');
      await closed();
      await page.getByRole('button', { name: /^Undo “Logged pain of 4/ }).click();
      await page.getByRole('button', { name: /^Redo “Logged pain of 4/ }).waitFor();
    }
  });

  it('chooses no number by Enter: what was not said is asked for, and nothing is logged', async () => {
    await open();
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    const pain = dialog().getByRole('radiogroup', { name: /pain, 0 to 10/ });
    await pain.getByText('choose a number from 0 (none) to 10').waitFor();
    expect(await pain.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await closed();
  });

  it('says what is there already, and keeps both when told to', async () => {
    await open();
    await page.keyboard.press('l');
    await page.keyboard.press('5');
    await dialog().getByRole('button', { name: 'Log pain' }).click();
    const alert = dialog().getByRole('alert').filter({ hasText: 'There is already: pain of 3' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('in the right sit bone on Wed 18 Nov, next morning');
    await alert.getByRole('button', { name: 'Keep both' }).click();
    await closed();
    await today()
      .getByRole('button', { name: /^Pain 5/ })
      .waitFor();
    await page.keyboard.press('Control+z');
    await today()
      .getByRole('button', { name: /^Pain 3/ })
      .waitFor();
  });

  it('walks the body with the arrows and logs several places in one go', async () => {
    await open();
    await place('Right sit bone, sore lately').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Right buttock');
    await page.keyboard.press('Enter');
    await page.keyboard.press('4');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await page.keyboard.press('1');
    await expect.poll(() => isPressed('Right buttock')).toBe('true');
    expect(await isPressed('Left buttock')).toBe('true');
    expect(await isPressed('Right sit bone, sore lately')).toBe('false');
    await page.keyboard.press('d');
    await dialog()
      .getByRole('radiogroup', { name: 'Is anything numb?' })
      .getByRole('radio', { name: 'No' })
      .click();
    await expectAccessible(page, { part: '[role="dialog"]' });
    await dialog().getByRole('button', { name: 'Log pain' }).click();
    await closed();
    await page.getByRole('button', { name: /^Undo “Logged pain in 2 places/ }).waitFor();
  });

  it('does not ask about the nerve again for a spot where it is answered', async () => {
    await open();
    expect(await dialog().innerText()).toContain('Does the pain go down past the knee?');
    await place('Left buttock, sore lately').click();
    await place('Right sit bone, sore lately').click();
    await expect
      .poll(() => dialog().innerText())
      .toContain('Numb or weak, or pain past the knee: answered on Tue 17 Nov.');
    await page.keyboard.press('Escape');
    await closed();
  });

  it('edits and deletes an entry, and undo brings it back', async () => {
    const edit = async () => {
      await today()
        .getByRole('button', { name: /^Pain / })
        .click();
      await page.getByRole('menuitem', { name: /buttock.*right/i }).click();
      await dialog().getByRole('heading', { name: 'Edit pain entry' }).waitFor();
    };
    await edit();
    await place('Right hamstring').click();
    await dialog().getByRole('button', { name: 'Sharp' }).click();
    await dialog().getByRole('button', { name: 'Save' }).click();
    await closed();
    await page.getByRole('button', { name: /^Undo “Changed pain of 4/ }).click();
    await edit();
    await dialog().getByRole('button', { name: 'Delete' }).click();
    await closed();
    await page.getByRole('button', { name: /^Undo “Deleted pain of 4/ }).click();
    await edit();
    await page.keyboard.press('Escape');
    await closed();
  });

  it('refuses a day that has not come, with a clear word', async () => {
    await open();
    await page.keyboard.press('2');
    await page.keyboard.press('a');
    await dialog().getByRole('spinbutton', { name: /^day/ }).focus();
    await page.keyboard.type('25');
    await dialog().getByRole('button', { name: 'Log pain' }).click();
    await dialog().getByText('has not come yet: log pain for today or an earlier day').waitFor();
    await page.keyboard.press('Escape');
    await closed();
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});

/** A run of the day before, logged as the page itself would. */
async function runYesterday(page: Page): Promise<void> {
  const run = { date: '2026-11-17', sport: 'run', kind: 'easy', durationSeconds: 2_400, rpe: 3 };
  await call(page, 'activity.log', { athleteId: 1, ...run, distanceMetres: 7_000 });
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}
