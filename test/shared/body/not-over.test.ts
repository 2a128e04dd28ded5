import { expect, test } from 'vitest';
import { saysMore, speaksAgainst } from '../../../shared/body/not-over.ts';
import { closed, day, history, pain } from '../histories.ts';

const { symptoms, episodeClosures } = history([
  pain(day(3), 1),
  pain(day(3), 0, { moment: 'during' }),
  pain(day(3), 4, { side: 'left' }),
  pain(day(2), 4),
  closed(day(3)),
]);
const against = symptoms.filter((entry) =>
  episodeClosures.some((closure) => speaksAgainst(entry, closure)),
);

test('only pain of that spot on that day speaks against the word that it is over', () => {
  expect(against).toMatchObject([{ date: day(3), side: 'right', pain: 1 }]);
});

test('a changed entry says more by more pain, another day or another spot, not by less pain', () => {
  const [before] = against;
  if (!before) throw new Error('An entry is needed.');
  expect(saysMore({ ...before, pain: 2 }, before)).toBe(true);
  expect(saysMore({ ...before, date: day(2) }, before)).toBe(true);
  expect(saysMore({ ...before, side: 'left' }, before)).toBe(true);
  expect(saysMore({ ...before, pain: 0 }, before)).toBe(false);
  expect(saysMore(before, before)).toBe(false);
});
