import { expect, test } from 'vitest';
import { doneInWords } from '../../../renderer/data/done-in-words.ts';
import { day, history, planned } from '../../shared/histories.ts';

const { sessions } = history([planned(day(3)), planned(day(5), { kind: 'long' })]);

test('what was planned from a template is said with its first day', () => {
  expect(doneInWords('template.plan', { sessions })).toBe(
    '2 sessions planned, the first on Thursday 19 November.',
  );
  expect(doneInWords('template.plan', { sessions: sessions.slice(0, 1) })).toBe(
    'Easy run planned on Thursday 19 November.',
  );
});

test('what was taken away is said to be', () => {
  expect(doneInWords('note.write', null)).toBe('The note was taken away.');
  expect(doneInWords('availability.set', null)).toBe('The day is as usual again.');
});
