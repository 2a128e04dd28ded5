import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recording } from '../../../electron/import/decoded-activity.ts';
import { decodeFit } from '../../../electron/import/fit/decode-fit.ts';
import { decodeGpx } from '../../../electron/import/gpx/decode-gpx.ts';
import { decodeTcx } from '../../../electron/import/tcx/decode-tcx.ts';
import { Unreadable } from '../../../electron/import/unreadable.ts';
import { beatsPerMinute } from '../../../shared/units/units.ts';
import { tenMinuteRun } from './fit-run.ts';
import { gpx, points, segment, track } from './gpx-run.ts';
import { lap, tcx, tcxActivity, trackPoints } from './tcx-run.ts';

const options = { timeZone: 'Europe/Paris', zoneThreeHeartRate: beatsPerMinute(140) };
const fit = tenMinuteRun();
const withHeartRate = points(40).map((each) => ({ ...each, extra: '<g:hr>150</g:hr>' }));

const FORMATS: readonly (readonly [
  string,
  Buffer<ArrayBuffer>,
  (file: Buffer<ArrayBuffer>) => Recording,
])[] = [
  ['FIT', fit, (file) => decodeFit(file, options)],
  [
    'GPX',
    Buffer.from(gpx(track({ type: 'running', segments: [segment(withHeartRate)] }))),
    (file) => decodeGpx([file], options),
  ],
  [
    'TCX',
    Buffer.from(
      tcx(
        tcxActivity(
          'Running',
          lap({ from: 0, seconds: 40, metres: 120, points: trackPoints(0, 40, 3, 150) }),
        ),
      ),
    ),
    (file) => decodeTcx([file], options),
  ],
];

/** The recording, or undefined when it was refused with a reason; anything else fails the test. */
function tried(decode: () => Recording): Recording | undefined {
  try {
    return decode();
  } catch (fault) {
    expect(fault).toBeInstanceOf(Unreadable);
    return undefined;
  }
}

describe.each(FORMATS)('a %s file', (format, whole, decode) => {
  test('cut at any byte is refused', () => {
    const lastByte = format === 'FIT' ? whole.length - 2 : whole.length;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lastByte - 1 }), (length) => {
        expect(tried(() => decode(whole.subarray(0, length)))).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  test('with bytes overwritten anywhere gives possible activities or a reason', () => {
    const overwrites = fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(overwrites, (changes) => {
        const copy = Buffer.from(whole);
        for (const { at, byte } of changes) copy.writeUInt8(byte, at);
        for (const activity of tried(() => decode(copy))?.activities ?? []) {
          const { durationSeconds, distanceMetres = 0, hardDistanceMetres = 0 } = activity;
          expect(durationSeconds).toBeGreaterThan(0);
          expect(durationSeconds).toBeLessThanOrEqual(86_400);
          expect(hardDistanceMetres).toBeLessThanOrEqual(distanceMetres);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of random bytes is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(tried(() => decode(Buffer.from(bytes)))).toBeUndefined();
      }),
    );
  });
});

test('one wrong byte in a FIT file never goes unnoticed, and never makes a wrong total', () => {
  fc.assert(
    fc.property(fc.nat(fit.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const copy = Buffer.from(fit);
      copy.writeUInt8(copy.readUInt8(at) ^ flip, at);
      const recording = tried(() => decodeFit(copy, options));
      if (!recording) return;
      expect(recording.damaged).toBe(true);
      expect(recording.activities).toHaveLength(1);
      for (const { durationSeconds, distanceMetres = 0 } of recording.activities) {
        expect(Math.abs(durationSeconds - 600)).toBeLessThanOrEqual(40);
        expect(Math.abs(distanceMetres - 1800)).toBeLessThanOrEqual(60);
      }
    }),
    { numRuns: 400 },
  );
});
