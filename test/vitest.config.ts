import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

const unit = {
  root,
  setupFiles: ['test/fixed-seed.ts'],
  // Only for what hangs: properties take seconds, and many times that on a busy machine.
  testTimeout: 60_000,
  // All cores: by default one is left to somebody who watches.
  maxWorkers: '100%',
};

export default defineConfig({
  test: {
    root,
    projects: [
      {
        test: {
          ...unit,
          name: 'shared',
          include: ['test/shared/**/*.test.ts'],
          // Pure modules have nothing to leave behind: read once, not once a file.
          isolate: false,
        },
      },
      {
        test: {
          ...unit,
          name: 'unit',
          include: ['test/{electron,contract,desktop,renderer}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // As long as the browser itself may wait on a busy machine; one second is too short there.
          expect: { poll: { timeout: 20_000 } },
          // A browser is two busy processes: two at a time on two cores.
          maxWorkers: 2,
        },
      },
    ],
  },
});
