import { describe, expect, it } from 'vitest';
import { flags } from '../histories.ts';
import { markInWords } from './flag-in-words.ts';
import { DONE_SCENARIOS } from './scenarios/done.ts';

describe('what is done already', () => {
  it.each(DONE_SCENARIOS)('“$tells” ($rule)', ({ rule, entries, seen, next, marks }) => {
    const found = flags(rule, entries).at(-1);
    expect(found?.words.seen).toBe(seen);
    expect(found?.words.next).toContain(next);
    expect(found?.subjects.map(markInWords)).toEqual(marks);
    expect(found?.remedies).toEqual([]);
  });
});
