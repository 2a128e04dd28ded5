import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  test: {
    root,
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['test/{shared,electron,contract,desktop,renderer}/**/*.test.ts'],
          setupFiles: ['test/fixed-seed.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A browser is two busy processes: two at a time on two cores.
          maxWorkers: 2,
        },
      },
    ],
  },
});
