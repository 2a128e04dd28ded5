import { expect, test } from 'vitest';
import { LIBRARY } from '../../../shared/templates/library.ts';
import { TemplateSession } from '../../../shared/templates/template.ts';
import { effortOf } from '../../../shared/training/hard-part.ts';
import { hardPartFits } from '../../../shared/training/workout-fields.ts';

test.each(LIBRARY)('$name can be planned as it is', ({ workout }) => {
  expect(TemplateSession.parse({ dayOffset: 0, workout }).workout).toEqual(workout);
  expect(hardPartFits(workout)).toBe(true);
});

test('names tell the sessions apart', () => {
  expect(new Set(LIBRARY.map(({ name }) => name)).size).toBe(LIBRARY.length);
});

test('strides make no hard run of an easy one; tempo and intervals are hard', () => {
  const effort = (name: string) => LIBRARY.filter((one) => one.name.startsWith(name));
  const efforts = (name: string) => effort(name).map(({ workout }) => effortOf(workout));
  expect(efforts('Easy run')).toEqual(['easy', 'easy']);
  expect(efforts('Tempo')).toEqual(['hard']);
  expect(efforts('Intervals')).toEqual(['hard']);
});
