import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDataFolder } from '../../../electron/data-folder/make-data-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a folder is made with the folders on the way to it, for its owner alone, and made once', () => {
  const folder = join(temporaryFolder(), 'runs', 'ana', 'data');
  makeDataFolder(folder);
  makeDataFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test.runIf(process.platform === 'linux')('where no folder can be made, it says so at once', () => {
  expect(() => makeDataFolder('/proc/evenload/data')).toThrow(/no folder can be made there/);
});
