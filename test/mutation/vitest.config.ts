import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '../..');

export default defineConfig({
  test: {
    root,
    include: ['test/shared/{rules,body}/**/*.test.ts'],
    exclude: ['**/*laws.test.ts', '**/more-pain.test.ts'],
    isolate: false,
    maxWorkers: 1,
  },
});
