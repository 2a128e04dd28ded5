import { expect, test } from 'vitest';
import { spotName, spotTitle } from '../../../shared/words/spot-names.ts';

test('a spot is named as a heading and inside a sentence', () => {
  const sitBone = { region: 'sit-bone', side: 'right' } as const;
  const back = { region: 'low-back', side: 'both' } as const;
  expect([spotTitle(sitBone), spotName(sitBone)]).toEqual(['Sit bone, right', 'right sit bone']);
  expect([spotTitle(back), spotName(back)]).toEqual([
    'Low back, both sides',
    'low back on both sides',
  ]);
});
