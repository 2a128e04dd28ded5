import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

const KEPT = join(import.meta.dirname, 'pictures');
const OUTPUT = join(import.meta.dirname, '..', 'output');

/** Pixels that may differ: a few on the edges of letters, never a moved line. */
const PIXELS_AT_MOST = 120;

/**
 * Compares the page with the picture that is kept of it. `UPDATE_PICTURES=1` keeps a new one; a
 * picture that is missing fails anywhere else, so that no screen goes unseen.
 */
export async function expectPicture(page: Page, name: string): Promise<void> {
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
  const kept = join(KEPT, `${name}.png`);
  if (process.env.UPDATE_PICTURES === '1') {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(kept, taken);
    return;
  }
  expect(existsSync(kept), `there is no picture ${kept}; UPDATE_PICTURES=1 keeps one`).toBe(true);
  expect(
    differingPixels(taken, readFileSync(kept), name),
    differenceMessage(name),
  ).toBeLessThanOrEqual(PIXELS_AT_MOST);
}

function differingPixels(taken: Buffer, kept: Buffer, name: string): number {
  const now = PNG.sync.read(taken);
  const before = PNG.sync.read(kept);
  const { width, height } = now;
  if (before.width !== width || before.height !== height) return Number.POSITIVE_INFINITY;
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, difference.data, width, height, {
    threshold: 0.2,
  });
  if (count > PIXELS_AT_MOST) {
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(join(OUTPUT, `${name}.png`), taken);
    writeFileSync(join(OUTPUT, `${name}.difference.png`), PNG.sync.write(difference));
  }
  return count;
}

function differenceMessage(name: string): string {
  return `the picture "${name}" has changed; look at test/output/${name}.difference.png`;
}
