import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from './call.ts';
import { centreOf, dragTo, lift, sessionsOf } from './direct-editing.ts';
import { openSample, Planner } from './planner.ts';

const WEEKS = ['2026-W46', '2026-W47', '2026-W48'];

describe('editing the week by hand', () => {
  const planner = new Planner();
  let page: Page;
  const day = (name: string) => page.getByRole('region', { name, exact: true });
  const intervals = () => day('Thursday 19 November').getByRole('button', { name: /Intervals/ });
  const longRun = () => day('Saturday 21 November').getByRole('button', { name: /Long run/ });
  const friday = () => day('Friday 20 November');
  const flags = () => page.getByRole('complementary', { name: 'Flags' });
  const plan = () => sessionsOf(page, 1, WEEKS);
  const undo = () => page.getByRole('button', { name: /^Undo/ }).click();
  const said = () => page.getByRole('log').locator('p').allInnerTexts();
  const ghost = () => page.locator('body > [aria-hidden="true"]').last();

  beforeAll(async () => {
    page = await planner.open();
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('shows totals, flags and words of what a drop would do, and saves nothing before it', async () => {
    const before = await plan();
    const saidBefore = await flags().innerText();
    await lift(page, intervals(), await centreOf(friday()));
    await expect.poll(() => flags().innerText()).toContain('Fri 20 Nov: 4.8 km hard');
    expect(await ghost().innerText()).toContain('New: Hard days close together');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(() => flags().innerText()).toBe(saidBefore);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await plan()).toEqual(before);
  });

  it('changes nothing by a drop outside of the days', async () => {
    const before = await plan();
    await dragTo(page, intervals(), { x: 400, y: 90 });
    await dragTo(page, intervals(), { x: 400, y: 90 }, { withAlt: true });
    expect(await plan()).toEqual(before);
    expect(await page.getByRole('button', { name: 'Nothing to undo' }).count()).toBe(1);
  });

  it('turns the week while a card waits beside the days, and drops it there', async () => {
    const edge = await day('Sunday 22 November').boundingBox();
    if (!edge) throw new Error('Sunday is not on screen.');
    // The days stand where those of the other week will.
    const { x, y } = await centreOf(day('Tuesday 17 November'));
    await lift(page, intervals(), { x: edge.x + edge.width + 8, y: edge.y + 100 });
    const tuesday = day('Tuesday 24 November');
    await tuesday.waitFor();
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await tuesday.getByRole('button', { name: /Intervals/ }).waitFor();
    await undo();
    await page.getByRole('button', { name: 'Week before' }).click();
    await intervals().waitFor();
  });

  it('copies and pastes by the clipboard of the system', async () => {
    await intervals().focus();
    await page.keyboard.press('Control+c');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+v');
    await friday()
      .getByRole('button', { name: /Intervals/ })
      .waitFor();
    await undo();
    await expect
      .poll(() =>
        friday()
          .getByRole('button', { name: /Intervals/ })
          .count(),
      )
      .toBe(0);
  });

  it('moves what was cut, and leaves it where it is until it is pasted', async () => {
    const [before] = (await plan()).filter(({ title }) => title?.startsWith('Intervals'));
    await intervals().focus();
    await page.keyboard.press('Control+x');
    await intervals().waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+v');
    await friday()
      .getByRole('button', { name: /Intervals/ })
      .waitFor();
    const after = (await plan()).filter(({ title }) => title?.startsWith('Intervals'));
    expect(after).toEqual([
      { ...before, date: '2026-11-20', position: 1, plannedFor: '2026-11-19' },
    ]);
    await undo();
    await intervals().waitFor();
  });

  it('lets go of what was cut with Escape: what is pasted then is a copy', async () => {
    const before = await plan();
    await intervals().focus();
    for (const key of ['x', 'Escape', 'ArrowRight', 'v']) await page.keyboard.press(key);
    await friday()
      .getByRole('button', { name: /Intervals/ })
      .waitFor();
    expect(await intervals().count()).toBe(1);
    await undo();
    await expect.poll(plan).toEqual(before);
  });

  it('refuses to paste text that is no session, in plain words', async () => {
    const before = await plan();
    await intervals().focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '{"evenload":"sessions","sessions":[{"date":"soon"}]}');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    const word = page.getByText('Nothing was pasted: what is on the clipboard is no session');
    await word.waitFor();
    expect(await plan()).toEqual(before);
  });

  it('is read and heard beside a dialog too, and the message can be put away there', async () => {
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await page.getByRole('log').evaluate((log) => log.closest('[inert]') === null)).toBe(
      true,
    );
    const close = page.getByRole('button', { name: 'Close this message' });
    await close.click();
    await close.waitFor({ state: 'detached' });
    await expect
      .poll(() => dialog.evaluate((it) => it.contains(document.activeElement)))
      .toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('closes a dialog by Escape also when what had the focus in it is gone', async () => {
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    // In one go: a moment later the dialog may have taken the focus back.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await dialog.waitFor({ state: 'detached' });
  });

  it('selects several, and deletes and restores them as one change', async () => {
    const before = await plan();
    await intervals().focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(said).toEqual(expect.arrayContaining(['2 selected.', '3 selected.']));
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await plan()).length).toBe(before.length - 3);
    await page.getByRole('button', { name: 'Undo “Removed 3 sessions”' }).click();
    await expect.poll(plan).toEqual(before);
  });

  it('swaps the selected runs in one step, and no other', async () => {
    const before = await plan();
    await intervals().click({ modifiers: ['Control'] });
    await longRun().click({ modifiers: ['Control'] });
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'Swap 2 selected runs' });
    await dialog.getByText(/^2 runs: aerobic load/).waitFor();
    await dialog.getByRole('button', { name: 'Swap them' }).click();
    const undo = page.getByRole('button', { name: 'Undo “Swapped 2 runs from Thu 19 Nov”' });
    await undo.waitFor();
    const runs = (await plan()).filter(({ sport }) => sport === 'run');
    expect(runs).toHaveLength(before.filter(({ sport }) => sport === 'run').length - 2);
    await undo.click();
    await expect.poll(plan).toEqual(before);
    await intervals().press('Escape');
    await page.locator('[data-selected]').first().waitFor({ state: 'detached' });
  });

  it('says where a moved session is and which flags would change', async () => {
    await intervals().focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(said)
      .toContainEqual(expect.stringMatching(/^Friday 20 November.*New: Hard days close together/));
    // Into a week that has to be read first, whose own flags are said too.
    for (let day = 0; day < 3; day += 1) await page.keyboard.press('ArrowRight');
    await expect
      .poll(said)
      .toContainEqual(
        expect.stringMatching(/^Monday 23 November.*New: .*Hard days close together/),
      );
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await intervals().waitFor();
  });

  it('says that a session is gone which another door removed, and reads again', async () => {
    const [session] = (await plan()).filter(({ title }) => title?.startsWith('Intervals'));
    await lift(page, intervals(), await centreOf(friday()));
    await call(page, 'session.remove', { sessionId: session?.id });
    await page.mouse.up();
    await page.getByText(/There is no session with the id/).waitFor();
    await intervals().waitFor({ state: 'detached' });
    expect(await plan()).not.toContainEqual(session);
    await page
      .getByRole('button', { name: /Dismiss|Close|Put away/ })
      .first()
      .click();
    await undo();
    await intervals().waitFor();
  });

  it('pastes for another athlete what was cut, and leaves it with the one it is of', async () => {
    const before = await plan();
    const choose = async (name: string) => {
      await page.getByRole('button', { name: /^Athlete: / }).click();
      await page.getByRole('menuitem', { name }).click();
      await page.getByRole('button', { name: `Athlete: ${name}` }).waitFor();
    };
    await call(page, 'athlete.create', { name: 'Ben' });
    await page.reload();
    await intervals().focus();
    await page.keyboard.press('x');
    await choose('Ben');
    await friday().getByRole('button', { name: /^Add/ }).focus();
    await page.keyboard.press('v');
    await friday()
      .getByRole('button', { name: /Intervals/ })
      .waitFor();
    await page.getByText('Planned as a copy: what was cut stays').first().waitFor();
    expect(await plan()).toEqual(before);
    await choose('Ana Moreno (sample)');
    await intervals().waitFor();
  });

  it('lets go of single keys when they are switched off, and remembers it', async () => {
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /^Single keys/ }).press('Space');
    await page.keyboard.press('Escape');
    await page.reload();
    await intervals().focus();
    await page.keyboard.press('n');
    await page.keyboard.press(']');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await intervals().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
