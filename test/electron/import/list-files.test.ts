import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../../electron/import/import-files.ts';
import { folderWith } from './folders.ts';

describe('a folder', () => {
  test('is walked to the bottom, by name, and other files are passed over', async () => {
    const folder = folderWith({
      'b.fit': '',
      'a/2.GPX': '',
      'a/1.tcx': '',
      'a/deep/er/3.fit': '',
      'notes.txt': '',
      'a/._1.tcx': '',
    });
    expect(await listFiles([folder])).toEqual({
      files: ['a/1.tcx', 'a/2.GPX', 'a/deep/er/3.fit', 'b.fit'].map((name) => join(folder, name)),
      failed: [],
    });
  });

  test('without anything is one failure', async () => {
    const folder = folderWith({});
    expect(await listFiles([folder])).toEqual({
      files: [],
      failed: [{ path: folder, reason: 'The folder is empty.' }],
    });
  });

  test('without an activity file is one failure', async () => {
    const folder = folderWith({ 'a/notes.txt': '' });
    const { files, failed } = await listFiles([folder]);
    expect(files).toEqual([]);
    expect(failed).toEqual([
      { path: folder, reason: 'There is no FIT, GPX or TCX file in the folder.' },
    ]);
  });

  test('names links and does not follow them, not even round in circles', async () => {
    const elsewhere = folderWith({ 'run.fit': '' });
    const folder = folderWith({ 'run.gpx': '' });
    symlinkSync(elsewhere, join(folder, 'elsewhere'));
    symlinkSync(folder, join(folder, 'circle'));
    symlinkSync(join(elsewhere, 'run.fit'), join(folder, 'link.fit'));
    const { files, failed } = await listFiles([folder]);
    expect(files).toEqual([join(folder, 'run.gpx')]);
    expect(failed.map(({ path }) => path)).toEqual(
      ['circle', 'elsewhere', 'link.fit'].map((name) => join(folder, name)),
    );
    expect(failed[0]?.reason).toContain('link to another place');
  });

  test('names packed files, so that none is lost unseen', async () => {
    const folder = folderWith({ 'run.fit.gz': '' });
    const { failed } = await listFiles([folder]);
    expect(failed).toEqual([
      { path: join(folder, 'run.fit.gz'), reason: expect.stringContaining('packed') },
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('that may not be read is one failure', async () => {
    const folder = folderWith({ 'run.fit': '' });
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'closed'), 0);
    const { files, failed } = await listFiles([folder]);
    expect(files).toHaveLength(1);
    expect(failed[0]?.reason).toContain('does not allow');
  });
});

describe('a path', () => {
  test.each([
    ['that is not there', 'nowhere.fit', 'no file or folder'],
    ['of another type', 'notes.txt', 'not a FIT, GPX or TCX file'],
    ['of no type', 'README', 'not a FIT, GPX or TCX file'],
    ['left by macOS', '._run.fit', 'leftover of macOS'],
    ['to an archive', 'export.ZIP', 'is packed'],
    ['that cannot be', 'a\0b.fit', 'This is no path'],
  ])('%s is one failure, and the rest are listed', async (_, name, reason) => {
    const folder = folderWith({
      'run.fit': '',
      'notes.txt': '',
      README: '',
      '._run.fit': '',
      'export.ZIP': '',
    });
    const [path, run] = [join(folder, name), join(folder, 'run.fit')];
    expect(await listFiles([path, run])).toEqual({
      files: [run],
      failed: [{ path, reason: expect.stringContaining(reason) }],
    });
  });

  test('keeps its place in the order, and is listed as often as it is named', async () => {
    const folder = folderWith({ 'a.fit': '', 'b.fit': '' });
    const [first, second] = [join(folder, 'a.fit'), join(folder, 'b.fit')];
    expect((await listFiles([second, first, second])).files).toEqual([second, first, second]);
  });
});
