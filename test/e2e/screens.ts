import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { expectPicture } from './picture.ts';
import { openSample, Planner } from './planner.ts';

type Screen = { readonly name: string; readonly show: (page: Page) => Promise<void> };

const dialog = (page: Page) => page.getByRole('dialog');
const openWith = (key: string) => async (page: Page) => {
  await page.getByRole('button', { name: /Intervals 6 × 800 m/ }).focus();
  await page.keyboard.press(key);
  await dialog(page).waitFor();
};
const openFromMenu = (item: string) => async (page: Page) => {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await dialog(page).waitFor();
};

/** Every screen that there is, from the week of the sample athlete. */
const SCREENS: readonly Screen[] = [
  { name: 'week', show: async () => {} },
  {
    name: 'week-empty',
    show: async (page) => {
      for (let week = 0; week < 5; week += 1) await page.keyboard.press(']');
      await page.getByRole('region', { name: 'Monday 21 December' }).waitFor();
    },
  },
  {
    name: 'flag-why',
    show: (page) => page.getByRole('button', { name: /^Why: First hard running/ }).click(),
  },
  {
    name: 'remedy-preview',
    show: async (page) => {
      // A pointer that has never moved hovers over nothing.
      await page.mouse.move(5, 5);
      await page.getByRole('button', { name: 'Change to treadmill: Slippery ground' }).hover();
      await page.getByRole('tooltip').waitFor();
    },
  },
  {
    name: 'rest-flag',
    show: async (page) => {
      await page.getByRole('button', { name: 'Let it rest: Slippery ground' }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'body',
    show: async (page) => {
      await page.getByRole('button', { name: 'Body', exact: true }).click();
      await page.getByRole('row', { name: /^Tue 17 Nov/ }).waitFor();
      const stretch = 'Piriformis stretch on the back, three variants';
      await page.getByRole('button', { name: `How: ${stretch}` }).click();
      await page.getByRole('button', { name: `Time it: ${stretch}` }).click();
      await page.getByRole('row', { name: /^Tue 17 Nov/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'findings',
    show: async (page) => {
      await page.getByRole('button', { name: 'Log pain', exact: true }).click();
      await dialog(page).getByText('What is it like, what makes it worse?').click();
      await dialog(page).getByText('How it goes').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'settings',
    show: async (page) => {
      await page.getByRole('button', { name: /^Athlete/ }).click();
      await page.getByRole('menuitem', { name: 'Settings of this athlete' }).click();
      await dialog(page).waitFor();
    },
  },
  { name: 'swap', show: openWith('s') },
  { name: 'session', show: openWith('Enter') },
  { name: 'activity', show: openFromMenu('Log an activity') },
  { name: 'sitting', show: openFromMenu('Log a day of sitting') },
  {
    name: 'pain',
    show: async (page) => {
      await page.getByRole('button', { name: 'Log pain', exact: true }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'import',
    show: async (page) => {
      await page.getByRole('button', { name: 'Import runs' }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'emergency',
    show: async (page) => {
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /^Urgent/ })
        .click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'shortcuts',
    show: async (page) => {
      await page.keyboard.press('?');
      await dialog(page).waitFor();
    },
  },
];

const SIZES = {
  '': { width: 1280, height: 800 },
  '-small': { width: 900, height: 700 },
} as const;

/** Half an hour at this computer, with a hand on the mouse every other minute. */
async function showReminder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Body', exact: true }).click();
  const sitting = page.getByRole('region', { name: 'Sitting', exact: true });
  await sitting.getByText(/^Measure how long/).click();
  await sitting.getByText('less exact').waitFor();
  for (let minute = 0; minute <= 32; minute += 2) {
    await page.mouse.move(640 + minute, 30);
    await page.clock.runFor(120_000);
  }
  await page.getByRole('region', { name: 'Time to get up for a moment' }).waitFor();
  await sitting.evaluate((section) => section.scrollIntoView());
}

/** Every screen in one theme: a picture that is compared, and a scan for barriers. */
export function describeScreens(colorScheme: 'light' | 'dark'): void {
  const planner = new Planner();
  const pages: Page[] = [];
  const open = async (viewport: { width: number; height: number }) => {
    const page = await planner.open({ colorScheme, viewport });
    pages.push(page);
    return page;
  };

  beforeAll(() => planner.start());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });
  afterAll(() => planner.close());

  it('shows the welcome', async () => {
    const page = await open(SIZES['']);
    await page.getByRole('button', { name: 'Open the sample athlete' }).waitFor();
    try {
      await expectAccessible(page);
      await expectPicture(page, `welcome-${colorScheme}`);
    } finally {
      // Every screen after it needs the sample, and would wait for it in vain.
      await openSample(page);
    }
  });

  describe.each(Object.entries(SIZES))('at size "%s"', (suffix, viewport) => {
    it.each(SCREENS)('shows the $name', async ({ name, show }) => {
      const page = await open(viewport);
      await page.getByRole('region', { name: 'Thursday 19 November' }).waitFor();
      await show(page);
      await expectAccessible(page, { contrast: suffix === '' });
      await expectPicture(page, `${name}${suffix}-${colorScheme}`);
    });
  });

  it('shows the reminder to get up, beside the sitting that is measured', async () => {
    const page = await open(SIZES['']);
    await page.clock.install({ time: '2026-11-18T10:00:00' });
    await page.reload();
    await showReminder(page);
    await expectAccessible(page);
    await expectPicture(page, `reminder-${colorScheme}`);
  });

  it('meets no error on the way', () => planner.expectNoFaults());
}
