import { expect, test } from 'vitest';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { isSameRecording } from '../../../shared/training/same-recording.ts';
import { metres, seconds } from '../../../shared/units/units.ts';

/** An hour with a break of five minutes, as the watch wrote it. */
const FIT = {
  date: isoDate('2026-11-17'),
  startedAt: '2026-11-17T07:30:00',
  sport: 'run',
  durationSeconds: seconds(3_600),
  distanceMetres: metres(10_000),
  format: 'fit',
} as const;
const GPX = { ...FIT, format: 'gpx' } as const;
/** No conversion of the same start and duration. */
const LONGER = { durationSeconds: seconds(3_700) };

function expectBothWays(other: Parameters<typeof isSameRecording>[1], same: boolean) {
  expect(isSameRecording(FIT, other)).toBe(same);
  expect(isSameRecording(other, FIT)).toBe(same);
}

test('a conversion that counts the break and begins later is the same run', () => {
  expectBothWays(
    {
      ...GPX,
      startedAt: '2026-11-17T07:30:09',
      durationSeconds: seconds(3_900),
      distanceMetres: metres(10_160),
    },
    true,
  );
});

test.each([
  ['the next run, begun when the first had ended', { startedAt: '2026-11-17T08:30:00' }],
  ['a run as long and far on another day', { date: isoDate('2026-11-18') }],
  ['a ride at that time', { sport: 'bike' }],
  ['a recording of a piece of it', { durationSeconds: seconds(1_700) }],
  ['one that went much further', { ...LONGER, distanceMetres: metres(11_200) }],
  ['an entry that has no start', { startedAt: undefined }],
] as const)('%s is none', (_, other) => {
  expectBothWays({ ...GPX, ...other }, false);
});

test('two files of one format are the same run only by start and duration', () => {
  expectBothWays({ ...FIT, durationSeconds: seconds(3_602) }, true);
  expectBothWays({ ...FIT, durationSeconds: seconds(3_603) }, false);
  expectBothWays({ ...FIT, startedAt: '2026-11-17T07:30:01' }, false);
});

test('a distance that one of the two lacks speaks against nothing', () => {
  expectBothWays({ ...GPX, durationSeconds: seconds(3_700), distanceMetres: undefined }, true);
});
