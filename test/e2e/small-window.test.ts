import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Athlete } from '../../shared/training/athlete.ts';
import { call } from './call.ts';
import { openSample, Planner } from './planner.ts';

/** What is left of 1280×800 at 200 %. */
const AT_200_PERCENT = { width: 640, height: 400 };

describe('a window at 200 %', () => {
  const planner = new Planner();
  let page: Page;

  /** How far the page reaches past its window. */
  const past = (side: 'Width' | 'Height') =>
    page.evaluate((name) => {
      const { documentElement: html } = document;
      return html[`scroll${name}`] - html[`client${name}`];
    }, side);

  beforeAll(async () => {
    page = await planner.open({ viewport: AT_200_PERCENT });
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('shows the week without scrolling sideways', async () => {
    expect(await past('Width')).toBeLessThanOrEqual(0);
    expect(await page.getByRole('button', { name: 'Add', exact: true }).isVisible()).toBe(true);
  });

  it('shows the body without scrolling sideways, in half of that too', async () => {
    await page.getByRole('button', { name: 'Body', exact: true }).click();
    await page.getByRole('row', { name: /^Tue 17 Nov/ }).waitFor();
    await page.setViewportSize({ width: 450, height: 350 });
    expect(await past('Width')).toBeLessThanOrEqual(0);
    await page.setViewportSize(AT_200_PERCENT);
    expect(await past('Width')).toBeLessThanOrEqual(0);
  });

  it('scrolls a wide window in its parts, and never as a whole', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('row', { name: /^Tue 17 Nov/ }).waitFor();
    expect(await past('Height')).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Week', exact: true }).click();
    await page.getByRole('heading', { name: 'Flags' }).waitFor();
    expect(await past('Height')).toBeLessThanOrEqual(0);
    await page.setViewportSize(AT_200_PERCENT);
  });

  it('shows what a remedy would do in a box that holds all of it', async () => {
    await page.setViewportSize({ width: 900, height: 700 });
    await page.mouse.move(5, 5);
    await page.getByRole('button', { name: 'Change to treadmill: Slippery ground' }).hover();
    const preview = page.getByRole('tooltip');
    await preview.waitFor();
    const below = await preview.evaluate((box) => box.scrollHeight - box.clientHeight);
    expect(below).toBeLessThanOrEqual(0);
    await page.mouse.move(5, 5);
    await preview.waitFor({ state: 'detached' });
    await page.setViewportSize(AT_200_PERCENT);
  });

  it('swaps with the keyboard, and the dialog keeps its buttons in view', async () => {
    const card = page.getByRole('button', { name: /Intervals 6 × 800 m/ });
    await card.focus();
    await page.keyboard.press('s');
    const swap = page.getByRole('dialog').getByRole('button', { name: 'Swap', exact: true });
    const box = await swap.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(AT_200_PERCENT.height);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /54 min.*Planned/ }).waitFor();
  });

  it.each([900, 1100, 1280])('keeps the header in a window of %i pixels', async (width) => {
    const name = 'Maximiliana Alexandra Konstantinopoulou of the Northern Harriers';
    const [athlete] = await call<readonly Athlete[]>(page, 'athlete.list', {});
    await call(page, 'athlete.update', { athleteId: athlete?.id, name });
    await page.setViewportSize({ width, height: 700 });
    await page.reload();
    await page.getByRole('heading', { name: 'Flags' }).waitFor();
    // The longest name that a week can have: it lies in two years.
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Find anything' }).waitFor();
    await page.keyboard.type('week 53');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^28 Dec 2026 – 3 Jan 2027/ }).waitFor();
    expect(await past('Width')).toBeLessThanOrEqual(0);
    const picker = await page.getByRole('button', { name: `Athlete: ${name}` }).boundingBox();
    const before = await page.getByRole('button', { name: 'Week before' }).boundingBox();
    expect(picker && picker.x + picker.width).toBeLessThanOrEqual(before?.x ?? 0);
    await page.setViewportSize(AT_200_PERCENT);
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
