import { describe, expect, test } from 'vitest';
import { SITTING, schemaAt } from './schema-at.ts';

describe('step 5: how much of the sitting was driving', () => {
  test.each([-1, SITTING.totalMinutes + 1])('%d minutes are kept out', (drivingMinutes) => {
    const { insert } = schemaAt(5);
    expect(() => insert('sitting', { ...SITTING, drivingMinutes })).toThrow(/constraint/);
  });

  test('all of it may be driving, or nobody said', () => {
    const { insert } = schemaAt(5);
    insert('sitting', { ...SITTING, drivingMinutes: SITTING.totalMinutes });
    expect(() => insert('sitting', { ...SITTING, date: '2026-11-19' })).not.toThrow();
  });
});
