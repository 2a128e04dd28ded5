import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '../..');

/**
 * What has to notice a changed rule: the scenarios. Laws over made-up histories are left out; they
 * judge thousands of weeks, and there are thousands of changes.
 */
export default defineConfig({
  test: {
    root,
    include: [process.env.MUTATION_TESTS ?? 'test/shared/{rules,body}/**/*.test.ts'],
    exclude: [
      '**/*laws.test.ts',
      '**/{more-pain,odd-histories,acknowledge}.test.ts',
      'test/shared/validation/**',
    ],
    testTimeout: 20_000,
    isolate: false,
    maxWorkers: 1,
  },
});
