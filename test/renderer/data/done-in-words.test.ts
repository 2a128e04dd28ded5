import { expect, test } from 'vitest';
import { doneInWords } from '../../../renderer/data/done-in-words.ts';
import { day, history, pain, planned } from '../../shared/histories.ts';

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

test('pain that was logged is said as it was understood', () => {
  const [first, second] = history([
    pain(day(3), 4),
    pain(day(3), 2, { side: 'both', moment: 'next-morning' }),
  ]).symptoms;
  if (!first || !second) throw new Error('Two entries are needed.');
  expect(doneInWords('symptom.log', first)).toBe(
    'Pain logged: right sit bone 4 of 10, after training.',
  );
  expect(doneInWords('symptom.logSeveral', { symptoms: [first, second] })).toBe(
    'Pain logged: right sit bone 4 of 10, after training; sit bone on both sides 2 of 10, next morning.',
  );
});
