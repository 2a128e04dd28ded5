import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../shared/calendar/iso-date.ts';
import { expectAccessible } from './accessible.ts';
import { call } from './call.ts';
import { openSample, Planner, TODAY } from './planner.ts';

const STRETCH = 'Buttock stretch on all fours';

describe('an episode and its routine in the room of the body', () => {
  const planner = new Planner();
  let page: Page;
  const spot = () => page.getByRole('region', { name: 'Sit bone, right', exact: true });
  const routine = () => page.getByRole('region', { name: 'Routine' });
  const timer = () => routine().getByRole('group', { name: `Timer: ${STRETCH}` });
  const stretch = () => routine().getByRole('checkbox', { name: new RegExp(`^${STRETCH}`) });

  beforeAll(async () => {
    page = await planner.open();
    await openSample(page);
    await page.getByRole('button', { name: 'Body', exact: true }).click();
    await spot().waitFor();
  });
  afterAll(() => planner.close());

  it('sets the day before beside the pain of the morning, a number in each cell', async () => {
    const row = spot().getByRole('row', { name: /^Tue 17 Nov/ });
    expect((await row.innerText()).split(/\s*\n\s*|\t/).filter(Boolean)).toEqual([
      'Tue 17 Nov',
      'Run',
      '8.1',
      '144',
      '7 h 35 min',
      '2',
      '–',
      'not logged',
      '–',
      'not logged',
    ]);
    const heads = await spot().getByRole('columnheader').allInnerTexts();
    expect(heads).toEqual(expect.arrayContaining(['The day before', 'Load, AU', 'Morning']));
    await spot().getByRole('button', { name: 'Earlier days' }).press('Enter');
    await spot()
      .getByRole('row', { name: /^Sat 31 Oct/ })
      .waitFor();
  });

  it('times holds by the keyboard, asks after a sleep, and ticks off what was held', async () => {
    await page.clock.install();
    await routine()
      .getByRole('button', { name: `Time it: ${STRETCH}` })
      .press('Enter');
    await timer().getByText('Stretch, 1 of 3').waitFor();
    await page.keyboard.press('Space');
    await page.clock.runFor(10_000);
    await page.keyboard.press('Space');
    await timer().getByRole('button', { name: 'Go on' }).waitFor();
    await page.keyboard.press('Space');
    await page.clock.fastForward('01:00:00');
    await timer().getByText('Did you hold to the end?').waitFor();
    expect(await stretch().isChecked()).toBe(false);
    await page.keyboard.press('Space');
    for (const part of [1, 2, 3]) {
      await timer().getByText(`Stretch, ${part} of 3`).waitFor();
      await page.keyboard.press('Space');
      await timer().getByRole('button', { name: 'Pause' }).waitFor();
      await page.clock.runFor(30_500);
    }
    await expect.poll(() => stretch().isChecked()).toBe(true);
    await page.clock.resume();
  });

  it('leaves it to the runner to tick off what was skipped', async () => {
    await page.getByRole('button', { name: /^Undo “Ticked/ }).click();
    await expect.poll(() => stretch().isChecked()).toBe(false);
    await routine()
      .getByRole('button', { name: `Time it: ${STRETCH}` })
      .click();
    await routine()
      .getByRole('button', { name: `Time it: ${STRETCH}` })
      .click();
    for (const part of [1, 2, 3]) {
      await timer().getByText(`Stretch, ${part} of 3`).waitFor();
      await page.keyboard.press('s');
    }
    await timer().getByText('Through, with 3 of 3 skipped.').waitFor();
    expect(await stretch().isChecked()).toBe(false);
  });

  it('goes on in another room, with a way back, and says there when it is over', async () => {
    const enter = (room: string) => page.getByRole('button', { name: room, exact: true }).click();
    const wayBack = page.getByRole('button', { name: `Timer: ${STRETCH}, back to it` });
    // Spoken, and at its end written too: a flag that goes quiet may speak right after it.
    const said = (words: string) => page.getByText(words).first().waitFor({ state: 'attached' });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const open = routine().getByRole('button', { name: `Time it: ${STRETCH}` });
    await open.click();
    await timer().waitFor({ state: 'detached' });
    await open.click();
    for (const next of ['Next: Stretch, 2 of 3', 'Next: Stretch, 3 of 3', 'All of it is done.']) {
      await expect.poll(focused).toBe('Start');
      await page.keyboard.press('Space');
      await timer().getByRole('button', { name: 'Pause' }).waitFor();
      await enter('Week');
      await wayBack.waitFor();
      await page.clock.runFor(30_500);
      await said(`${STRETCH}: ${next}`);
      if (next.startsWith('Next')) await wayBack.click();
    }
    await wayBack.waitFor({ state: 'detached' });
    await enter('Body');
    await expect.poll(() => stretch().isChecked()).toBe(true);
  });

  it('takes the word that it is over back, and keeps every earlier episode', async () => {
    await log(page, 1, { date: '2019-03-01', region: 'hip', side: 'left', pain: 6 });
    await call(page, 'episode.close', {
      ...{ athleteId: 1, date: '2019-03-04', region: 'hip', side: 'left' },
    });
    await spot().getByRole('button', { name: 'It is over' }).press('Enter');
    const takeBack = spot().getByRole('button', { name: 'It is not over' });
    await takeBack.waitFor();
    expect(await takeBack.evaluate((button) => button === document.activeElement)).toBe(true);
    await takeBack.press('Enter');
    await spot().getByRole('button', { name: 'It is over' }).waitFor();
    const earlier = page.getByRole('region', { name: 'Earlier episodes' });
    await earlier.getByText('Fri 1 Mar 2019 to Mon 4 Mar 2019, over by your word').click();
    await earlier.getByRole('row', { name: /^Fri 1 Mar 2019/ }).waitFor();
    // Contrast takes long, and the pictures of this room are looked at for it in both themes.
    await expectAccessible(page, { part: 'main', contrast: false });
  });

  it('takes that word back of a spot that is then among the earlier ones, and keeps the focus', async () => {
    await log(page, 1, { date: TODAY, region: 'buttock', pain: 3 });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    const second = page.getByRole('region', { name: 'Buttock, left', exact: true });
    await second.getByRole('button', { name: 'It is over' }).press('Enter');
    await second.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    const earlier = page.getByRole('region', { name: 'Earlier episodes' });
    await earlier.getByText('Buttock, left').click();
    await earlier.getByRole('button', { name: 'It is not over' }).click();
    await second.getByRole('button', { name: 'It is over' }).waitFor();
    await earlier.getByText('Hip, left').waitFor();
    expect(await earlier.getByText('Buttock, left').count()).toBe(0);
  });

  it('says after a week whom to see, and at once when hip pain grows', async () => {
    const ben = await call<{ id: number }>(page, 'athlete.create', { name: 'Ben' });
    for (let back = 8; back >= 0; back -= 1) {
      await log(page, ben.id, { date: addDays(TODAY, -back), region: 'buttock', pain: 3 });
    }
    for (const [back, pain] of [
      [2, 1],
      [1, 2],
      [0, 4],
    ] as const) {
      const morning = { moment: 'next-morning', region: 'hip', pain };
      await log(page, ben.id, { date: addDays(TODAY, -back), ...morning });
    }
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByRole('button', { name: /^Athlete:/ }).click();
    await page.getByRole('menuitem', { name: 'Ben' }).click();
    const staying = page.getByRole('region', { name: 'Pain that is not settling' });
    expect(await staying.innerText()).toContain(
      'a physiotherapist, an athletic trainer or a doctor',
    );
    const growing = page.getByRole('region', { name: 'Pain is getting worse' });
    expect(await growing.innerText()).toContain('belongs before a professional');
    expect(await timer().count()).toBe(0);
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});

function log(page: Page, athleteId: number, entry: object) {
  const usual = { athleteId, moment: 'after', side: 'left' };
  return call(page, 'symptom.log', { ...usual, ...entry });
}
