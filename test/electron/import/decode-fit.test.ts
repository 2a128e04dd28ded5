import { describe, expect, test } from 'vitest';
import { decodeFit } from '../../../electron/import/fit/decode-fit.ts';
import { beatsPerMinute } from '../../../shared/units/units.ts';
import { fitFile } from './fit-encoder.ts';
import { activity, fileId, records, SPORTS, SUB_SPORTS, session, tenMinuteRun } from './fit-run.ts';

const options = { timeZone: 'America/New_York' };
const zoneThree140 = { ...options, zoneThreeHeartRate: beatsPerMinute(140) };

const only = (file: Buffer<ArrayBuffer>, given = options) => {
  const { activities } = decodeFit(file, given);
  expect(activities).toHaveLength(1);
  return activities[0];
};

describe('a run', () => {
  test('gives sport, local start, timer time, distance and heart rate', () => {
    expect(only(tenMinuteRun())).toEqual({
      sport: 'run',
      date: '2026-11-18',
      startedAt: '2026-11-18T07:30:00',
      durationSeconds: 600,
      distanceMetres: 1800,
      averageHeartRate: 135,
    });
  });

  test('starts in the given time zone when the watch does not say its own', () => {
    const file = fitFile([fileId(), session({ sport: SPORTS.running, seconds: 600 })]);
    expect(only(file)?.startedAt).toBe('2026-11-18T01:30:00');
  });

  test.each([
    ['counts from the day the battery went in', '1989-12-31T00:00:00Z'],
    ['is off by an hour and some minutes', '2026-11-18T07:47:00Z'],
    ['is off by a day', '2026-11-19T06:40:00Z'],
  ])('does not believe a local time that %s', (_, local) => {
    const file = fitFile([
      fileId(),
      session({ sport: SPORTS.running, seconds: 600 }),
      activity('2026-11-18T06:40:00Z', local),
    ]);
    expect(only(file)?.startedAt).toBe('2026-11-18T01:30:00');
  });

  test('takes timer time, not elapsed time', () => {
    const facts = { sport: SPORTS.running, seconds: 900, timerSeconds: 600 };
    expect(only(fitFile([fileId(), session(facts)]))?.durationSeconds).toBe(600);
  });

  test('has no distance when the watch measured 0 or none', () => {
    for (const metres of [0, undefined]) {
      const facts = { sport: SPORTS.running, seconds: 600, ...(metres === 0 && { metres }) };
      expect(only(fitFile([fileId(), session(facts)]))).not.toHaveProperty('distanceMetres');
    }
  });

  test('has no heart rate when the strap only sent 0', () => {
    const file = fitFile([
      fileId(),
      ...records(60, 3, () => 0),
      session({ sport: SPORTS.running, seconds: 60, metres: 180, heartRate: 0 }),
    ]);
    expect(only(file, zoneThree140)).not.toHaveProperty('averageHeartRate');
    expect(only(file, zoneThree140)).not.toHaveProperty('hardDistanceMetres');
  });
});

describe('sport and ground', () => {
  test.each([
    ['running', SPORTS.running, 0, 'run', undefined],
    ['treadmill running', SPORTS.running, SUB_SPORTS.treadmill, 'run', 'treadmill'],
    ['trail running', SPORTS.running, SUB_SPORTS.trail, 'run', 'trail'],
    ['cycling', SPORTS.cycling, 0, 'bike', undefined],
    ['swimming', SPORTS.swimming, 0, 'swim', undefined],
    ['walking', SPORTS.walking, 0, 'walk', undefined],
    ['strength training', SPORTS.training, SUB_SPORTS.strength, 'strength', undefined],
    ['yoga', SPORTS.training, SUB_SPORTS.yoga, 'mobility', undefined],
    ['some training', SPORTS.training, 0, 'other', undefined],
    ['a treadmill as equipment', SPORTS.fitnessEquipment, 1, 'run', 'treadmill'],
    ['diving', SPORTS.diving, 0, 'other', undefined],
    ['a sport of the future', 250, 0, 'other', undefined],
  ])('%s', (_, sport, subSport, expected, surface) => {
    const file = fitFile([fileId(), session({ sport, subSport, seconds: 600 })]);
    expect(only(file)).toMatchObject({ sport: expected, ...(surface && { surface }) });
    if (!surface) expect(only(file)).not.toHaveProperty('surface');
  });
});

describe('several sports in one file', () => {
  const ride = '2026-11-18T06:30:00Z';
  const change = '2026-11-18T06:40:00Z';
  const run = '2026-11-18T06:41:00Z';
  const file = fitFile([
    fileId(),
    ...records(600, 8, () => 120, ride),
    ...records(60, 1, () => 130, change),
    ...records(300, 3, () => 150, run),
    session({ sport: SPORTS.cycling, seconds: 600, metres: 4800, start: ride }),
    session({ sport: SPORTS.transition, seconds: 60, metres: 60, start: change }),
    session({ sport: SPORTS.running, seconds: 300, metres: 900, start: run }),
    activity('2026-11-18T06:46:00Z', '2026-11-18T07:46:00Z'),
  ]);

  test('become an activity each, without the transition', () => {
    const { activities, leftOut } = decodeFit(file, zoneThree140);
    expect(leftOut).toEqual([]);
    expect(activities).toMatchObject([
      { sport: 'bike', startedAt: '2026-11-18T07:30:00', distanceMetres: 4800 },
      { sport: 'run', startedAt: '2026-11-18T07:41:00', distanceMetres: 900 },
    ]);
  });

  test('keep their heart rates apart', () => {
    const { activities } = decodeFit(file, zoneThree140);
    expect(activities.map(({ averageHeartRate }) => averageHeartRate)).toEqual([120, 150]);
    expect(activities.map(({ hardDurationSeconds }) => hardDurationSeconds)).toEqual([0, 300]);
  });

  test('one that cannot be used is named, and the rest land', () => {
    const broken = fitFile([
      fileId(),
      session({ sport: SPORTS.cycling, seconds: 600, metres: 4800 }),
      session({ sport: SPORTS.running, seconds: 0, start: run }),
    ]);
    const { activities, leftOut } = decodeFit(broken, options);
    expect(activities).toHaveLength(1);
    expect(leftOut).toEqual([expect.stringMatching(/^Part 2 of 2 was left out.*no duration/)]);
  });
});

describe('files in a row', () => {
  const ride = fitFile([fileId(), session({ sport: SPORTS.cycling, seconds: 900 })]);

  test('all land, and what is in both lands once', () => {
    const { activities, damaged } = decodeFit(
      Buffer.concat([tenMinuteRun(), ride, tenMinuteRun()]),
      options,
    );
    expect(activities.map(({ sport }) => sport)).toEqual(['run', 'bike']);
    expect(damaged).toBe(false);
  });

  test('one that cannot be read is named', () => {
    const { activities, damaged, leftOut } = decodeFit(
      Buffer.concat([tenMinuteRun(), ride.subarray(0, 40)]),
      options,
    );
    expect(activities).toHaveLength(1);
    expect(damaged).toBe(true);
    expect(leftOut).toEqual([expect.stringContaining('cut off')]);
  });

  test('padding with zeros is nothing', () => {
    const padded = Buffer.concat([tenMinuteRun(), Buffer.alloc(512)]);
    expect(decodeFit(padded, options)).toMatchObject({ damaged: false, leftOut: [] });
  });
});

describe('what cannot be an activity is refused with its reason', () => {
  const sport = SPORTS.running;
  test.each([
    ['settings', [fileId(2)], 'It holds the settings of a device'],
    ['a workout', [fileId(5)], 'It holds a planned workout'],
    ['records without a summary', [fileId(), ...records(9, 3)], '10 track points but no summary'],
    ['no duration', [fileId(), session({ sport, seconds: 0 })], 'no duration'],
    ['30 hours', [fileId(), session({ sport, seconds: 108_000 })], '30 hours'],
    ['20 m a second', [fileId(), session({ sport, seconds: 60, metres: 1200 })], 'faster than'],
    ['1,200 km', [fileId(), session({ sport: 2, seconds: 80_000, metres: 1_200_000 })], '1,200 km'],
    [
      'a clock that was not set',
      [fileId(), session({ sport, seconds: 60, start: '1990-07-09T07:00:41Z' })],
      'says 1990-07-09',
    ],
  ])('%s', (_, messages, reason) => {
    expect(() => decodeFit(fitFile(messages), options)).toThrow(reason);
  });
});

describe('a damaged file', () => {
  const damage = (file: Buffer<ArrayBuffer>, at: number) => {
    const copy = Buffer.from(file);
    copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at);
    return copy;
  };

  test('lands as damaged when its summary agrees with its samples', () => {
    const file = tenMinuteRun();
    expect(decodeFit(damage(file, file.length - 1), zoneThree140)).toMatchObject({
      damaged: true,
      activities: [{ distanceMetres: 1800, durationSeconds: 600, hardDistanceMetres: 900 }],
    });
  });

  test('is refused when its summary says something else', () => {
    const lying = fitFile([
      fileId(),
      ...records(600, 3),
      session({ sport: SPORTS.running, seconds: 600, metres: 2800 }),
    ]);
    expect(() => decodeFit(damage(lying, lying.length - 1), options)).toThrow('does not agree');
  });

  test('is refused when it is cut', () => {
    const file = tenMinuteRun();
    expect(() => decodeFit(file.subarray(0, file.length / 2), options)).toThrow(/cut off.*bytes/);
  });
});
