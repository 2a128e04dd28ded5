import { describe, expect, test } from 'vitest';
import { decodeFit } from '../../../electron/import/fit/decode-fit.ts';
import { beatsPerMinute } from '../../../shared/units/units.ts';
import { fitFile } from './fit-encoder.ts';
import {
  fileId,
  heartRateZone,
  record,
  records,
  SPORTS,
  session,
  tenMinuteRun,
  timeInZone,
} from './fit-run.ts';

const options = { timeZone: 'America/New_York' };
const zoneThree140 = { ...options, zoneThreeHeartRate: beatsPerMinute(140) };
/** Garmin's zones for a highest heart rate of 190: zone 3 begins at 133. */
const GARMIN_HIGHS = [95, 114, 133, 152, 171, 190];
const half = (second: number) => (second > 300 ? 150 : 120);

const only = (file: Buffer<ArrayBuffer>, given = options) => {
  const { activities } = decodeFit(file, given);
  expect(activities).toHaveLength(1);
  return activities[0];
};

describe('the hard part of a FIT file', () => {
  test('is not known without zones', () => {
    expect(only(tenMinuteRun())).not.toHaveProperty('hardDurationSeconds');
    expect(only(tenMinuteRun())).not.toHaveProperty('hardDistanceMetres');
  });

  test("follows the athlete's zone 3 when the file has no zones", () => {
    expect(only(tenMinuteRun(), zoneThree140)).toMatchObject({
      hardDurationSeconds: 300,
      hardDistanceMetres: 900,
    });
  });

  test('is 0, not unknown, when the heart rate stayed below', () => {
    const easy = { ...options, zoneThreeHeartRate: beatsPerMinute(151) };
    expect(only(tenMinuteRun(), easy)).toMatchObject({
      hardDurationSeconds: 0,
      hardDistanceMetres: 0,
    });
  });

  test('includes a heart rate that is just at zone 3', () => {
    const at = { ...options, zoneThreeHeartRate: beatsPerMinute(150) };
    expect(only(tenMinuteRun(), at)).toMatchObject({ hardDurationSeconds: 300 });
  });

  const run = (...zones: Parameters<typeof fitFile>[0][number][]) =>
    fitFile([
      fileId(),
      ...records(600, 3, half),
      session({ sport: SPORTS.running, seconds: 600, metres: 1800 }),
      ...zones,
    ]);

  test('prefers the zones of a Garmin file to those of the athlete', () => {
    const file = run(timeInZone(0, [0, 0, 299, 301, 0, 0, 0], GARMIN_HIGHS));
    const given = { ...options, zoneThreeHeartRate: beatsPerMinute(110) };
    expect(only(file, given)).toMatchObject({ hardDurationSeconds: 301, hardDistanceMetres: 900 });
  });

  test('leaves the zones of another session alone', () => {
    const file = run(timeInZone(1, [0, 0, 0, 600, 0, 0, 0], GARMIN_HIGHS));
    expect(only(file)).not.toHaveProperty('hardDurationSeconds');
  });

  test('reads zones listed one by one, of which 3 begins above the second', () => {
    const zones = [119, 149, 160, 175, 190].map((high, index) => heartRateZone(index, high));
    expect(only(run(...zones))).toMatchObject({ hardDurationSeconds: 300 });
    const higher = [119, 150, 160, 175, 190].map((high, index) => heartRateZone(index, high));
    expect(only(run(...higher))).toMatchObject({ hardDurationSeconds: 0 });
  });

  test('takes five zone times without boundaries for time only', () => {
    const facts = { sport: SPORTS.running, seconds: 600, metres: 1800 };
    const file = fitFile([
      fileId(),
      ...records(600, 3, half),
      session({ ...facts, timesInZones: [100, 200, 150, 100, 50] }),
    ]);
    expect(only(file)).toMatchObject({ hardDurationSeconds: 300 });
    expect(only(file)).not.toHaveProperty('hardDistanceMetres');
    expect(only(file, zoneThree140)).toMatchObject({ hardDistanceMetres: 900 });
  });

  test('does not understand six zone times', () => {
    const facts = { sport: SPORTS.running, seconds: 600, metres: 1800 };
    const file = fitFile([fileId(), session({ ...facts, timesInZones: [0, 0, 0, 600, 0, 0] })]);
    expect(only(file)).not.toHaveProperty('hardDurationSeconds');
  });

  test('states no distance when samples and watch disagree', () => {
    const file = run(timeInZone(0, [0, 0, 200, 400, 0, 0, 0], GARMIN_HIGHS));
    expect(only(file)).toMatchObject({ hardDurationSeconds: 400 });
    expect(only(file)).not.toHaveProperty('hardDistanceMetres');
  });

  test('is not known when the strap was silent for a third of the run', () => {
    const file = fitFile([
      fileId(),
      ...records(600, 3, (second) => (second < 200 ? undefined : 150)),
      session({ sport: SPORTS.running, seconds: 600, metres: 1800 }),
    ]);
    expect(only(file, zoneThree140)).not.toHaveProperty('hardDurationSeconds');
  });

  test('does not count a pause', () => {
    const file = fitFile([
      fileId(),
      ...records(300, 3, () => 150),
      record({ second: 900, metres: 900, heartRate: 150 }),
      record({ second: 901, metres: 903, heartRate: 150 }),
      session({ sport: SPORTS.running, seconds: 901, timerSeconds: 301, metres: 903 }),
    ]);
    expect(only(file, zoneThree140)).toMatchObject({
      hardDurationSeconds: 301,
      hardDistanceMetres: 903,
    });
  });
});
