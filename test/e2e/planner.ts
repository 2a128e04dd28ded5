import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { BrowserHost } from '../../electron/browser-host/browser-host.ts';
import { serveBrowser } from '../../electron/start/serve-browser.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { launchBrowser } from './browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A Wednesday: the sample athlete has two days behind and five ahead. */
export const TODAY = isoDate('2026-11-18');

/** The planner as a newcomer has it: the real host over an empty data folder, and a real browser. */
export class Planner {
  readonly dataFolder = mkdtempSync(join(tmpdir(), 'evenload-browser-test-'));
  readonly #faults: string[] = [];
  #browser: Browser | undefined;
  #host: BrowserHost | undefined;

  /** Starts the host; again after `stop` it finds the same data. */
  async start(): Promise<void> {
    this.#host = await serveBrowser({
      root: ROOT,
      dataFolder: this.dataFolder,
      clock: { today: () => TODAY, timeZone: () => 'Europe/Madrid' },
      report: (fault) => this.#faults.push(String(fault)),
    });
  }

  async stop(): Promise<void> {
    await this.#host?.close();
    this.#host = undefined;
  }

  /** Opens a page that remembers every error, warning and refusal of the security policy. */
  async open(options: BrowserContextOptions = {}): Promise<Page> {
    if (!this.#host) await this.start();
    this.#browser ??= await launchBrowser();
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.on('pageerror', (fault) => this.#faults.push(fault.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        this.#faults.push(message.text());
      }
    });
    await page.goto(this.address);
    return page;
  }

  get address(): string {
    if (!this.#host) throw new Error('The host has not been started.');
    return this.#host.address;
  }

  /** Fails when anything went wrong that nobody saw. */
  expectNoFaults(): void {
    expect(this.#faults).toEqual([]);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.stop();
    rmSync(this.dataFolder, { recursive: true, force: true });
  }
}

/** Opens the sample athlete from the first screen. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample athlete' }).click();
  await page.getByRole('heading', { name: 'Flags' }).waitFor();
}
