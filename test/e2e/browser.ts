import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Hinting would draw the same letters differently on another machine. */
const ARGUMENTS = ['--no-sandbox', '--font-render-hinting=none', '--force-device-scale-factor=1'];

/**
 * The headless Chromium that comes with the npm packages: the same build wherever the tests run.
 * Without the arguments that its package suggests, which switch web security off.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ARGUMENTS,
    headless: true,
  });
}
