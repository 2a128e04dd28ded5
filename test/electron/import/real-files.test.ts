import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type DecodedActivity,
  type DecodeOutcome,
  decodeFiles,
  listFiles,
} from '../../../electron/import/import-files.ts';
import { type Expected, readExpected } from './expected-recordings.ts';
import { DIFFERENCES } from './real-file-differences.ts';

/** Recordings that others made, beside the checkout. They are not part of the project. */
const DATA = resolve(import.meta.dirname, '../../../../shared/data');
const TABLE = join(DATA, 'expected.csv');

const DISTANCE_SHARE = 0.01;
const SECONDS = 2;

/** Names of the sports in the table, as far as the planner tells them apart. */
const SPORTS: Readonly<Record<string, string>> = {
  running: 'run',
  Running: 'run',
  run: 'run',
  cycling: 'bike',
  Biking: 'bike',
  swimming: 'swim',
  walking: 'walk',
};

describe.skipIf(!existsSync(TABLE))(`real recordings (skipped where ${DATA} is absent)`, () => {
  test('agree with an independent decoder, or the difference is explained', async () => {
    const outcomes = await decodeAll();
    const found = readExpected(readFileSync(TABLE, 'utf8')).flatMap((expected) =>
      differenceOf(expected, outcomes.get(expected.path)),
    );
    const explained = Object.entries(DIFFERENCES).map(([path, { what }]) => `${path}: ${what}`);
    expect(found.toSorted()).toEqual(explained.toSorted());
  }, 60_000);
});

async function decodeAll(): Promise<Map<string, DecodeOutcome>> {
  const { files } = await listFiles([DATA]);
  const outcomes = await Array.fromAsync(decodeFiles(files, { timeZone: 'Europe/London' }));
  return new Map(outcomes.map((outcome) => [outcome.path.slice(DATA.length + 1), outcome]));
}

/** One line for what is different, none when all agrees. */
function differenceOf(expected: Expected, outcome: DecodeOutcome | undefined): string[] {
  const differences = !outcome
    ? ['not listed']
    : outcome.status === 'failed'
      ? failureOf(expected)
      : bestMatch(expected, outcome.activities);
  return differences.length > 0 ? [`${expected.path}: ${differences.join(', ')}`] : [];
}

/** A file in which the independent decoder found no activity either may fail. */
function failureOf({ timerSeconds, trackPoints }: Expected): string[] {
  return timerSeconds === undefined && trackPoints < 2 ? [] : ['failed'];
}

/** The table holds one session a file: the one of ours that is most like it counts. */
function bestMatch(expected: Expected, activities: readonly DecodedActivity[]): string[] {
  const each = activities.map((activity) => compare(expected, activity));
  return each.reduce((best, next) => (next.length < best.length ? next : best));
}

function compare(expected: Expected, activity: DecodedActivity): string[] {
  const { sport, hasHeartRate, metres = 0, timerSeconds } = expected;
  const { distanceMetres = 0, durationSeconds, averageHeartRate } = activity;
  const isFit = expected.format === 'fit';
  return [
    ...(isFit && Math.abs(distanceMetres - metres) > metres * DISTANCE_SHARE ? ['distance'] : []),
    ...(timerSeconds !== undefined && Math.abs(durationSeconds - timerSeconds) > SECONDS
      ? ['time']
      : []),
    ...(SPORTS[sport] !== undefined && SPORTS[sport] !== activity.sport ? ['sport'] : []),
    ...((averageHeartRate !== undefined) === hasHeartRate ? [] : ['heart rate']),
  ];
}
