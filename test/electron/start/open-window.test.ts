import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWindow } from '../../../electron/start/open-window.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A program in place of Electron's. */
function program(lines: string): string {
  const file = join(temporaryFolder(), 'electron');
  writeFileSync(file, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  return file;
}

const open = (executable: string) => openWindow('/project', executable, '/data');

test('the exit code of a window that was closed is that of the planner', async () => {
  expect(await open(program('exit 0'))).toBe(0);
  expect(await open(program('exit 127'))).toBe(127);
});

test('it knows where the data lives', async () => {
  expect(await open(program('test "$EVENLOAD_DATA" = /data || exit 9'))).toBe(0);
});

test('one that breaks off says so, and does not pass for closed', async () => {
  expect(await open(program('kill -TRAP $$'))).toBe('SIGTRAP');
});
