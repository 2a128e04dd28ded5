import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { buildWhenStale } from '../../electron/start/build-screens.ts';
import { serveBrowser } from '../../electron/start/serve-browser.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { launchBrowser } from '../e2e/browser.ts';
import { crowdOf, TODAY } from './crowd.ts';
import { compare, type Line } from './measure.ts';
import { measureScroll, type Scroll, worstOf } from './scroll.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Each takes ten seconds. */
const ROUNDS = 2;
const WARM_UP = 1;
const WINDOW = { width: 1280, height: 800 };

/** Twenty years of the season by in ten seconds, in a real Chromium, against a bare scroll as high. */
export async function scrollLines(): Promise<readonly Line[]> {
  buildWhenStale(ROOT, console.error);
  const { folder, database } = crowdOf(1);
  database.close();
  const host = await serveBrowser({
    root: ROOT,
    dataFolder: folder,
    clock: { today: () => isoDate(TODAY), timeZone: () => 'Europe/Madrid' },
    report: console.error,
  });
  const browser = await launchBrowser();
  try {
    const season = await browser.newPage({ viewport: WINDOW });
    const bare = await browser.newPage({ viewport: WINDOW });
    const height = await openSeason(season, host.address);
    await bare.setContent(bareScroller(height));
    return [await scrollLine(season, bare)];
  } finally {
    await browser.close();
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function scrollLine(season: Page, bare: Page): Promise<Line> {
  const scrolls = { ours: [] as Scroll[], bare: [] as Scroll[] };
  const line = await compare(
    'season scroll, 10,000 activities / bare scroll as high',
    ROUNDS,
    async () => scrolls.ours.push(await measureScroll(season)),
    async () => scrolls.bare.push(await measureScroll(bare)),
    WARM_UP,
  );
  // Every scroll counts, those of the warm-up too: that is when the weeks are read.
  const [ours, other] = [worstOf(scrolls.ours), worstOf(scrolls.bare)];
  return {
    ...line,
    counts: {
      'scrolls of each': scrolls.ours.length,
      'frames of a scroll': ours.frames,
      'tasks over 50 ms of processor time': ours.longProcessorTasks,
      'longest task, ms of processor time': ours.longestTask,
      'tasks over 50 ms by the clock': ours.longTasks,
      'dropped frames': ours.dropped,
      'bare: tasks over 50 ms by the clock': other.longTasks,
      'bare: dropped frames': other.dropped,
    },
  };
}

/** Answers how high the scroll is. */
async function openSeason(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Season', exact: true }).click();
  await page.getByRole('rowheader', { name: /^Week 47, 16/ }).waitFor();
  return page.getByRole('rowgroup').evaluate(({ scrollHeight }) => scrollHeight);
}

/** Lines as far apart as the weeks, and nothing that is made or read. */
function bareScroller(height: number): string {
  return `<body style="margin:0"><div role="rowgroup" style="height:100vh;overflow:auto">
    <div style="height:${height}px;background:repeating-linear-gradient(#fff 0 75px,#ddd 75px 76px)">
    </div></div>`;
}
