import { describe, expect, test } from 'vitest';
import { SYMPTOM, schemaAt } from './schema-at.ts';

describe('step 4: which signs were not asked about, and what was tried', () => {
  test.each([
    ['signs that are not JSON', { ...SYMPTOM, unaskedSigns: 'fever' }],
    ['what was tried, not as JSON', { ...SYMPTOM, tried: 'rest' }],
  ])('%s are kept out', (_, row) => {
    const { insert } = schemaAt(4);
    expect(() => insert('symptom', row)).toThrow(/constraint/);
  });

  test('both may be left out', () => {
    const { insert } = schemaAt(4);
    expect(() => insert('symptom', SYMPTOM)).not.toThrow();
  });
});
