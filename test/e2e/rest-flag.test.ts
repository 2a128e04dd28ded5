import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSample, Planner } from './planner.ts';

const ICE = 'Slippery ground';

describe('a flag that may rest', () => {
  const planner = new Planner();
  let page: Page;
  const flags = () => page.getByRole('complementary', { name: 'Flags' });
  const fired = () => flags().getByRole('article').filter({ hasText: ICE }).count();
  const wednesday = () => page.getByRole('region', { name: 'Wednesday 18 November' });
  const dialog = () => page.getByRole('dialog');
  const closed = () => dialog().waitFor({ state: 'detached' });
  const rest = async (reason: string) => {
    await flags()
      .getByRole('button', { name: `Let it rest: ${ICE}` })
      .click();
    await dialog().getByRole('button', { name: reason }).click();
    await dialog().getByRole('button', { name: 'Let it rest' }).click();
    await closed();
  };

  beforeAll(async () => {
    page = await planner.open();
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('asks for a reason', async () => {
    await flags()
      .getByRole('button', { name: `Let it rest: ${ICE}` })
      .click();
    await dialog().getByRole('button', { name: 'Let it rest' }).click();
    await expect.poll(() => dialog().innerText()).toContain('Say why, in a few words');
    await page.keyboard.press('Escape');
    await closed();
    expect(await fired()).toBe(1);
  });

  it('leaves the list and its card, by keyboard alone, and keeps the focus in the panel', async () => {
    await flags()
      .getByRole('button', { name: `Let it rest: ${ICE}` })
      .focus();
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await page.keyboard.type('I walk that part');
    await page.keyboard.press('Control+Enter');
    await closed();
    await expect.poll(fired).toBe(0);
    expect(await wednesday().innerText()).not.toContain('slippery');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('#flags') !== null))
      .toBe(true);
  });

  it('stands folded with its reason, and is brought back', async () => {
    await flags().getByText('Resting').click();
    await expect.poll(() => flags().innerText()).toContain('“I walk that part”, since Wed 18 Nov');
    await flags()
      .getByRole('button', { name: `Bring back: ${ICE}` })
      .click();
    await expect.poll(fired).toBe(1);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(fired).toBe(0);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(fired).toBe(1);
  });

  it('comes back by itself when it gets worse', async () => {
    await rest('The ground will be cleared');
    await expect.poll(fired).toBe(0);
    await wednesday()
      .getByRole('button', { name: /icy path/ })
      .click();
    await dialog().getByRole('button', { name: /Kind/ }).click();
    await page.getByRole('option', { name: 'Intervals' }).click();
    await dialog().getByRole('button', { name: 'Save', exact: true }).click();
    await closed();
    await expect.poll(fired).toBe(1);
  });

  it('shows what a remedy would do before it is pressed, and does it with one press', async () => {
    const remedy = flags().getByRole('button', { name: `Change to treadmill: ${ICE}` });
    await remedy.focus();
    const preview = page.getByRole('tooltip');
    await preview.waitFor();
    expect(await preview.innerText()).toMatch(/Goes quiet[\s\S]*Slippery ground Wed 18 Nov/);
    expect(await fired()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(fired).toBe(0);
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});

describe('an emergency', () => {
  const planner = new Planner();
  let page: Page;
  const flags = () => page.getByRole('complementary', { name: 'Flags' });
  const dialog = () => page.getByRole('dialog');

  beforeAll(async () => {
    page = await planner.open();
    await openSample(page);
  });
  afterAll(() => planner.close());

  it('stands alone, in every room, until somebody says who has seen to it', async () => {
    await page.getByRole('button', { name: 'Log pain', exact: true }).click();
    await page.keyboard.press('4');
    await dialog().getByText('After training', { exact: true }).click();
    await dialog().getByText('Other signs, some of them an emergency').click();
    await dialog().getByText('Numbness or tingling between the legs').click();
    await dialog().getByRole('button', { name: 'Log pain' }).click();
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => flags().getByRole('article').count()).toBe(0);
    await page.getByRole('button', { name: 'Body', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'emergency department' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Routine' }).count()).toBe(0);
  });

  it('then stays on top of the list with these words', async () => {
    await page.getByRole('button', { name: 'Week', exact: true }).click();
    await flags().getByRole('button', { name: 'A doctor has seen to this' }).click();
    await dialog().getByRole('textbox').fill('The hospital sent me home');
    await dialog().getByRole('button', { name: 'Say so' }).click();
    await dialog().waitFor({ state: 'detached' });
    const seen = flags().getByRole('region', { name: /emergency department/ });
    expect(await seen.innerText()).toContain('“The hospital sent me home”');
    expect(await flags().getByRole('article').count()).toBeGreaterThan(0);
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
