import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { expectPicture } from './picture.ts';
import { openSample, Planner } from './planner.ts';

describe.each(['light', 'dark'] as const)('the charts in %s', (colorScheme) => {
  const planner = new Planner();
  let page: Page;
  const cursor = () => page.getByRole('slider', { name: /^Aerobic load of each/ });

  beforeAll(async () => {
    page = await planner.open({ colorScheme });
    await openSample(page);
    await page.getByRole('button', { name: 'Charts', exact: true }).click();
    await cursor().waitFor();
    await page.getByRole('heading', { name: 'These figures do not foretell injury' }).waitFor();
  });
  afterAll(() => planner.close());

  it('are drawn, with nothing that a screen reader or an eye would miss', async () => {
    await page.mouse.move(5, 5);
    await expectAccessible(page);
    await expectPicture(page, `charts-${colorScheme}`);
  });

  if (colorScheme === 'light') {
    it('are read day by day with the arrows, and as a table', async () => {
      const said = () => cursor().getAttribute('aria-valuetext');
      expect(await said()).toBe('Wed 18 Nov 2026: Done 0 AU · Planned 126 AU');
      await cursor().press('ArrowLeft');
      await expect.poll(said).toMatch(/^Tue 17 Nov 2026: Done \d+ AU · Highest pain \d/);
      await cursor().press('End');
      await expect.poll(said).toMatch(/^Sun 22 Nov 2026: Planned \d+ AU$/);
      await page.getByRole('button', { name: /^Table: Aerobic load/ }).click();
      const table = page.getByRole('region', { name: /^Table: Aerobic load/ });
      await table.getByRole('row', { name: 'Wed 18 Nov 2026 0 AU 126 AU –' }).waitFor();
    });

    it('go by week and as far back as is asked, without a sideways scroll in a small window', async () => {
      await page.setViewportSize({ width: 900, height: 700 });
      await page.getByRole('radio', { name: 'Weeks', exact: true }).click();
      await page.getByRole('radio', { name: 'All' }).click();
      await page.getByRole('heading', { name: 'Running load of each week, and pain' }).waitFor();
      await page.getByRole('rowheader', { name: 'Week from Mon 21 Sep 2026' }).waitFor();
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(wide).toBeLessThanOrEqual(0);
    });
  }

  it('meet no error on the way', () => planner.expectNoFaults());
});
