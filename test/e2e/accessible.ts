import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

type Scan = {
  /** A CSS selector; without it the whole page. */
  readonly part?: string;
  /** Contrast is most of the work and no matter of size: once for each theme is enough. */
  readonly contrast?: boolean;
};

/**
 * Fails with every barrier that axe finds on the page. There are no frames to look into, so the scan
 * needs no page of its own ("legacy mode"), and what is in order is not listed: a quarter of the time.
 */
export async function expectAccessible(page: Page, scan: Scan = {}): Promise<void> {
  const { part = 'html', contrast = true } = scan;
  const axe = new AxeBuilder({ page })
    .include(part)
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  const { violations } = await (contrast ? axe : axe.disableRules('color-contrast')).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
