import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { call } from './call.ts';
import { Planner } from './planner.ts';

/** A run of ten minutes along a meridian: one point a minute, each 0.0018° (200 m) further north. */
function gpxRun(date: string): string {
  const points = Array.from({ length: 11 }, (_, minute) => {
    const latitude = (40 + minute * 0.0018).toFixed(6);
    const time = `${date}T07:${String(minute).padStart(2, '0')}:00Z`;
    return `<trkpt lat="${latitude}" lon="-3.7"><time>${time}</time></trkpt>`;
  });
  return `<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>${points.join('')}</trkseg></trk></gpx>`;
}

describe('importing one’s own runs in the browser', () => {
  const planner = new Planner();
  let page: Page;
  const dialog = () => page.getByRole('dialog', { name: 'Import activities' });

  function file(name: string, content: string): string {
    const folder = join(planner.dataFolder, 'runs');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  }

  async function importFiles(
    paths: string[],
    beforeClosing: () => Promise<void> = async () => {},
  ): Promise<string> {
    await page.getByRole('button', { name: 'Import runs' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog().getByRole('button', { name: 'Choose files…' }).click(),
    ]);
    await chooser.setFiles(paths);
    await dialog()
      .getByText(/imported/)
      .first()
      .waitFor();
    const words = await dialog().innerText();
    await beforeClosing();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    return words;
  }

  beforeAll(async () => {
    page = await planner.open();
    await page.getByRole('button', { name: 'New athlete' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: /Name/ }).fill('Ana');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Import runs' }).waitFor();
  });
  afterAll(() => planner.close());

  it('lands the good files and names each bad one with its reason', async () => {
    const words = await importFiles([
      file('monday.gpx', gpxRun('2026-11-16')),
      file('tuesday.gpx', gpxRun('2026-11-17')),
      file('empty.fit', ''),
      file('holiday.jpg', 'not a run'),
    ]);
    expect(words).toContain('2 activities imported');
    expect(words).toContain('empty.fit');
    expect(words).toContain('holiday.jpg');
    for (const day of ['Monday 16 November', 'Tuesday 17 November']) {
      const region = page.getByRole('region', { name: day });
      await region.getByRole('button', { name: /10 min.*Done.*2 km/ }).waitFor();
    }
  });

  it('lands the same file once', async () => {
    const words = await importFiles([file('again.gpx', gpxRun('2026-11-16'))]);
    expect(words).toMatch(/0 activities imported, 1 was here already/);
    const monday = page.getByRole('region', { name: 'Monday 16 November' });
    expect(await monday.getByRole('button', { name: /Done/ }).count()).toBe(1);
  });

  it('takes the whole import back with one undo', async () => {
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => page.getByRole('button', { name: /Done/ }).count()).toBe(0);
  });

  it('asks whether it is the run that was logged by hand, and makes one of the two', async () => {
    const [athlete] = await call<{ id: number }[]>(page, 'athlete.list', {});
    await call(page, 'activity.log', {
      athleteId: athlete?.id,
      date: '2026-11-16',
      sport: 'run',
      kind: 'easy',
      rpe: 4,
      durationSeconds: 660,
      distanceMetres: 2_100,
    });
    await page.reload();
    const monday = page.getByRole('region', { name: 'Monday 16 November' });
    await monday.getByRole('button', { name: /11 min.*2.1 km/ }).waitFor();
    await importFiles([file('monday.gpx', gpxRun('2026-11-16'))], async () => {
      await dialog().getByText('Perhaps logged by hand already').waitFor();
      await expectAccessible(page, { part: '[role=dialog]' });
      await dialog().getByRole('button', { name: 'Logged twice: make it one' }).click();
      await dialog()
        .getByText(/One activity now/)
        .waitFor();
    });
    await monday.getByRole('button', { name: /Easy run.*Done.*2 km.*RPE 4/ }).waitFor();
    expect(await monday.getByRole('button', { name: /Done/ }).count()).toBe(1);
  });

  it('makes one of the two from the menu of either card as well', async () => {
    const monday = page.getByRole('region', { name: 'Monday 16 November' });
    const done = monday.getByRole('button', { name: /Done/ });
    await page.getByRole('button', { name: /^Undo “Joined/ }).click();
    await expect.poll(() => done.count()).toBe(2);
    await done.first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Logged twice: make it one' }).click();
    await expect.poll(() => done.count()).toBe(1);
  });

  it('meets no error on the way', () => planner.expectNoFaults());
});
