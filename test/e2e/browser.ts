import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** The headless Chromium that comes with the npm packages: the same build wherever the tests run. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args, '--force-device-scale-factor=1'],
    headless: true,
  });
}
