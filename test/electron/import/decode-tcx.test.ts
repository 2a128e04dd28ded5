import { describe, expect, test } from 'vitest';
import { decodeTcx } from '../../../electron/import/tcx/decode-tcx.ts';
import { beatsPerMinute } from '../../../shared/units/units.ts';
import { lap, lapContent, tcx, tcxActivity, trackPoints } from './tcx-run.ts';

const options = { timeZone: 'Europe/Paris' };
const decode = (text: string, given = options) => decodeTcx([Buffer.from(text)], given);
const only = (text: string, given = options) => {
  const { activities } = decode(text, given);
  expect(activities).toHaveLength(1);
  return activities[0];
};

describe('an activity', () => {
  const twoLaps = tcx(
    tcxActivity(
      'Running',
      lap({ from: 0, seconds: 300.5, metres: 900, points: trackPoints(0, 300, 3, 120) }),
      lap({ from: 301, seconds: 299.5, metres: 901.25, points: trackPoints(301, 299, 3, 150) }),
    ),
  );

  test('is the sum of its laps', () => {
    expect(only(twoLaps)).toEqual({
      sport: 'run',
      date: '2026-11-18',
      startedAt: '2026-11-18T07:30:00',
      durationSeconds: 600,
      distanceMetres: 1801.25,
      averageHeartRate: 135,
    });
  });

  test("has its hard part by the athlete's zone 3", () => {
    const given = { ...options, zoneThreeHeartRate: beatsPerMinute(140) };
    expect(only(twoLaps, given)).toMatchObject({
      hardDurationSeconds: 300,
      hardDistanceMetres: 900,
    });
  });

  test('takes the mean heart rate from its laps, by their time, when no point has one', () => {
    const text = tcx(
      tcxActivity(
        'Running',
        lap({ from: 0, seconds: 100, metres: 300, averageHeartRate: 120 }),
        lap({ from: 100, seconds: 300, metres: 900, averageHeartRate: 160 }),
      ),
    );
    expect(only(text)?.averageHeartRate).toBe(150);
  });

  test('has no distance when a lap does not state its own, or all is 0', () => {
    const partly = [lap({ from: 0, seconds: 9, metres: 30 }), lap({ from: 9, seconds: 9 })];
    const nought = [lap({ from: 0, seconds: 9, metres: 0 })];
    for (const laps of [partly, nought]) {
      expect(only(tcx(tcxActivity('Running', ...laps)))).not.toHaveProperty('distanceMetres');
    }
  });

  test.each([
    ['Running', 'run'],
    ['Biking', 'bike'],
    ['Other', 'other'],
  ])('of the sport %s is %s', (sport, expected) => {
    expect(only(tcx(tcxActivity(sport, lap({ from: 0, seconds: 9 }))))?.sport).toBe(expected);
  });
});

test('two sports become two activities, without the transition between them', () => {
  const ride = tcxActivity('Biking', lap({ from: 0, seconds: 600, metres: 4800 }));
  const run = tcxActivity('Running', lap({ from: 660, seconds: 300, metres: 900 }));
  const transition = `<Transition StartTime="2026-11-18T06:40:00Z">${lapContent(60, 60)}</Transition>`;
  const session = `<MultiSportSession><FirstSport>${ride}</FirstSport><NextSport>${transition}${run}</NextSport></MultiSportSession>`;
  expect(decode(tcx(session)).activities).toMatchObject([
    { sport: 'bike', startedAt: '2026-11-18T07:30:00', distanceMetres: 4800 },
    { sport: 'run', startedAt: '2026-11-18T07:41:00', durationSeconds: 300 },
  ]);
});

describe('what cannot be an activity is refused with its reason', () => {
  const timeless =
    '<Activity Sport="Running"><Lap><TotalTimeSeconds>9</TotalTimeSeconds></Lap></Activity>';
  test.each([
    ['no start', tcx(timeless), 'no start time'],
    ['a lap without time', tcx(tcxActivity('Running', lap({ from: 0 }))), 'how long it took'],
    ['no lap', tcx(tcxActivity('Running')), 'no recorded activity'],
    ['a course', tcx('').replace('</T', '<Courses><Course/></Courses></T'), 'course'],
    ['another XML', '<gpx/>', 'begins with <gpx>'],
    [
      'negative distance',
      tcx(tcxActivity('Running', lap({ from: 0, seconds: 9, metres: -5 }))),
      'cannot be right',
    ],
  ])('%s', (_, text, reason) => {
    expect(() => decode(text)).toThrow(reason);
  });
});
