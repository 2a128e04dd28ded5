import { describe, expect, test } from 'vitest';
import { decodeGpx } from '../../../electron/import/gpx/decode-gpx.ts';
import { beatsPerMinute } from '../../../shared/units/units.ts';
import { gpx, type Point, point, points, segment, track } from './gpx-run.ts';

const options = { timeZone: 'Europe/Paris' };
const decode = (text: string | Buffer, given = options) =>
  decodeGpx([Buffer.from(text as string)], given);
const only = (text: string | Buffer, given = options) => {
  const { activities } = decode(text, given);
  expect(activities).toHaveLength(1);
  return activities[0];
};
const run = (...segments: (readonly Point[])[]) =>
  gpx(track({ type: 'running', segments: segments.map((each) => segment(each)) }));

describe('a track', () => {
  test('gives distance over the ground and time, in local time', () => {
    // 600 steps of 0.00003 degrees to the north, 3.3358 m each.
    expect(only(run(points(600)))).toEqual({
      sport: 'run',
      date: '2026-11-18',
      startedAt: '2026-11-18T07:30:00',
      durationSeconds: 600,
      distanceMetres: expect.closeTo(2001.5, 0),
    });
  });

  test('measures to the east by the latitude', () => {
    const east = [point({ second: 0, north: 60 }), point({ second: 300, north: 60, east: 7.01 })];
    expect(only(run(east))?.distanceMetres).toBeCloseTo(555.98, 1);
  });

  test('counts neither time nor distance from one segment to the next', () => {
    const late = points(100).map(({ second, north }) =>
      point({ second: second + 1000, north: north + 1 }),
    );
    const activity = only(run(points(100), late));
    expect(activity?.durationSeconds).toBe(200);
    expect(activity?.distanceMetres).toBeCloseTo((2 * 2001.5) / 6, 0);
  });

  test('leaves a stop of minutes out, and a tunnel in', () => {
    const [before, stop] = [points(100), { ...point({ second: 400 }), north: 45.003 }];
    expect(only(run([...before, stop]))?.durationSeconds).toBe(100);
    const tunnel = { ...stop, north: 45.013 };
    expect(only(run([...before, tunnel]))?.durationSeconds).toBe(400);
  });

  test('does not move for a point at 0, 0 or without a position', () => {
    const lost = points(600).map((each, index) =>
      index === 300 ? { second: each.second, north: 0, east: 0 } : each,
    );
    expect(only(run(lost))?.distanceMetres).toBeCloseTo(2001.5, 0);
    const unplaced = points(600).map(({ second, ...place }, index) =>
      index === 300 ? { second } : { second, ...place },
    );
    expect(only(run(unplaced))?.distanceMetres).toBeCloseTo(2001.5, 0);
  });

  test('passes over a point whose time runs backwards', () => {
    const back = points(600).map((each, index) =>
      index === 300 ? { ...each, second: -90 } : each,
    );
    expect(only(run(back))?.durationSeconds).toBe(600);
  });

  test('takes the offset that its times state for the place', () => {
    const text = run(points(60)).replaceAll('Z</time>', '-05:00</time>');
    expect(only(text)?.startedAt).toBe('2026-11-18T06:30:00');
  });

  test('has its name as title, on one line and not too long', () => {
    const named = (name: string) =>
      only(gpx(track({ name, segments: [segment(points(60))] })))?.title;
    expect(named('Lunch\n  run &amp; more')).toBe('Lunch run & more');
    expect(named('<![CDATA[Tom & Jerry]]>')).toBe('Tom & Jerry');
    expect(named('🏃'.repeat(200))).toBe('🏃'.repeat(60));
    expect(named('   ')).toBeUndefined();
    expect(named('\u200b\u202e')).toBeUndefined();
  });
});

describe('the type of a track', () => {
  test.each([
    ['run', 'run', undefined],
    ['Running', 'run', undefined],
    ['9', 'run', undefined],
    ['1', 'bike', undefined],
    ['cycling', 'bike', undefined],
    ['trail_running', 'run', 'trail'],
    ['TrailRunning', 'run', 'trail'],
    ['treadmill-running', 'run', 'treadmill'],
    ['track_running', 'run', 'track'],
    ['Open Water Swimming', 'swim', undefined],
    ['hiking', 'walk', undefined],
    ['water jogging', 'water-jog', undefined],
    ['wheelchair run', 'other', undefined],
    ['swim_run', 'other', undefined],
    ['motorcycling', 'other', undefined],
    ['trunk', 'other', undefined],
    ['4711', 'other', undefined],
    ['', 'other', undefined],
  ])('"%s" is %s', (type, sport, surface) => {
    const activity = only(gpx(track({ type, segments: [segment(points(60))] })));
    expect(activity?.sport).toBe(sport);
    expect(activity?.surface).toBe(surface);
  });
});

describe('heart rate', () => {
  const beating = (open: string, close: string) =>
    run(
      points(600).map((each) => ({
        ...each,
        extra: `${open}${each.second > 300 ? 150 : 120}${close}`,
      })),
    );

  test.each([
    ['Garmin', '<g:TrackPointExtension><g:hr>', '</g:hr></g:TrackPointExtension>'],
    ['Cluetrust', '<c:hr>', '</c:hr>'],
    ['no namespace', '<heartrate>', '</heartrate>'],
  ])('is read from the extension of %s', (_, open, close) => {
    const given = { ...options, zoneThreeHeartRate: beatsPerMinute(140) };
    const activity = only(beating(open, close), given);
    expect(activity).toMatchObject({ averageHeartRate: 135, hardDurationSeconds: 300 });
    expect(activity?.hardDistanceMetres).toBeCloseTo(1000.7, 0);
    expect(only(beating(open, close))).not.toHaveProperty('hardDurationSeconds');
  });
});

describe('several tracks', () => {
  test('become an activity each, and an unusable one is named', () => {
    const { activities, leftOut } = decode(
      gpx(
        track({ type: 'running', segments: [segment(points(60))] }),
        track({ type: 'running', segments: [segment(points(60), 'no times')] }),
        track({ type: 'cycling', segments: [segment(points(90))] }),
      ),
    );
    expect(activities.map(({ sport }) => sport)).toEqual(['run', 'bike']);
    expect(leftOut).toEqual([expect.stringMatching(/^Part 2 of 3 was left out.*usable time/)]);
  });
});

describe('encodings', () => {
  const accented = gpx(track({ name: 'Pâté', segments: [segment(points(60))] }));
  const declared = (encoding: string) => accented.replace('UTF-8', encoding);

  test.each([
    ['UTF-8', Buffer.from(accented)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${accented}`)],
    ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${declared('UTF-16')}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(declared('UTF-16'), 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${declared('UTF-16')}`, 'utf16le').swap16()],
    ['Latin 1', Buffer.from(declared('ISO-8859-1'), 'latin1')],
  ])('%s', (_, bytes) => {
    expect(only(bytes)?.title).toBe('Pâté');
  });

  test('says so when it does not know one', () => {
    expect(() => decode(declared('KLINGON'))).toThrow('"KLINGON"');
  });

  test('says so when the bytes are not what was declared', () => {
    expect(() => decode(Buffer.from(accented, 'latin1'))).toThrow('not UTF-8 text');
  });
});

describe('what cannot be an activity is refused with its reason', () => {
  const bomb = `<!DOCTYPE gpx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>`;
  test.each([
    ['no times', run(points(60)).replace(/<time>.*?<\/time>/g, ''), 'none of its points'],
    ['few times', run([...points(60), ...points(9).map(() => ({}))]), '10 of its 71 points'],
    ['an unset clock', run(points(60)).replaceAll('2026', '1970'), 'none of its points'],
    ['a single point', run([point({ second: 0 })]), 'single point'],
    ['a route', '<gpx><rte><rtept lat="1" lon="1"/></rte></gpx>', 'planned route'],
    ['waypoints', '<gpx><wpt lat="1" lon="1"/></gpx>', 'only holds waypoints'],
    ['nothing', '<gpx/>', 'no track'],
    ['another XML', '<html/>', 'begins with <html>'],
    ['half a file', run(points(60)).slice(0, 900), 'broken or cut off'],
    ['no XML', 'hello', 'not XML'],
    ['spaces', '   \n', 'not XML'],
    ['an entity bomb', `${bomb}<gpx><name>&b;</name></gpx>`, 'entities of its own'],
    ['an unknown entity', '<gpx><trk><name>&b;</name></trk></gpx>', 'undefined entity'],
    ['a deep nest', `<gpx>${'<a>'.repeat(100_000)}`, '32 levels'],
  ])('%s', (_, text, reason) => {
    expect(() => decode(text)).toThrow(reason);
  });
});
