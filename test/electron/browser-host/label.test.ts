import { basename, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelOf } from '../../../electron/browser-host/label.ts';

test('keeps a plain name, and the last part of a path', () => {
  expect(labelOf('Morning run.fit')).toBe('Morning run.fit');
  expect(labelOf('runs/2026/läuft 🏃.gpx')).toBe('läuft 🏃.gpx');
  expect(labelOf('C:\\runs\\a.tcx')).toBe('a.tcx');
});

test('keeps the end of a long name, where its kind is said', () => {
  const label = labelOf(`${'長'.repeat(10_000)}.gpx`);
  expect(label).toMatch(/\.gpx$/);
  expect(Buffer.byteLength(label)).toBeLessThanOrEqual(255);
});

test('whatever the name, the label is the name of one file in its folder', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('.', '/', '\\', '\0', 'a', ':', '\n', '\ud800') }),
  );
  fc.assert(
    fc.property(anything, (name) => {
      const label = labelOf(name);
      expect(basename(join('/folder', label))).toBe(label);
      expect(join('/folder', label)).toBe(`/folder/${label}`);
      expect(label).not.toMatch(/[\\\0\n:]/);
      expect(Buffer.byteLength(label)).toBeLessThanOrEqual(255);
    }),
  );
});
