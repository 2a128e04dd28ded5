import { expect, test } from 'vitest';
import { plannerWithAthlete } from '../electron/handlers/test-planner.ts';
import { type BadInput, expectRefused } from './expect-refused.ts';

const DATE = '2026-11-18';
const RUN = { athleteId: 1, date: DATE, sport: 'run', kind: 'easy', durationSeconds: 3_000 };
const PAIN = {
  athleteId: 1,
  date: DATE,
  moment: 'after',
  region: 'hip',
  side: 'left',
  pain: 2,
};
const SITTING = { athleteId: 1, date: DATE, totalMinutes: 480 };
const WEEK = { athleteId: 1, week: '2026-W47' };

const CASES: readonly BadInput[] = [
  ['an unknown operation', 'week.delete', {}, 'unknown-operation', /"week\.delete"/],
  ['a name of Object itself', 'constructor', {}, 'unknown-operation', /"constructor"/],
  ['no input', 'session.plan', undefined, 'invalid-input', /input: is missing/],
  ['a list for input', 'athlete.list', [], 'invalid-input', /input/],
  [
    'a wrong type',
    'activity.log',
    { ...RUN, durationSeconds: '50' },
    'invalid-input',
    /durationSeconds: must be a number/,
  ],
  [
    'an unknown field',
    'activity.log',
    { ...RUN, pace: 5 },
    'invalid-input',
    /not known here: "pace"/,
  ],
  ['an unknown athlete', 'activity.log', { ...RUN, athleteId: 99 }, 'not-found', /99/],
  ['no athlete', 'activity.log', { ...RUN, athleteId: undefined }, 'invalid-input', /athleteId/],
  ['an athlete of half', 'week.read', { ...WEEK, athleteId: 1.5 }, 'invalid-input', /athleteId/],
  [
    '30 February',
    'activity.log',
    { ...RUN, date: '2026-02-30' },
    'invalid-input',
    /day that exists/,
  ],
  ['a time for a day', 'activity.log', { ...RUN, date: `${DATE}T07:30` }, 'invalid-input', /date/],
  ['week 53 of 2025', 'week.read', { ...WEEK, week: '2025-W53' }, 'invalid-input', /week/],
  ['negative time', 'activity.log', { ...RUN, durationSeconds: -60 }, 'invalid-input', /negative/],
  [
    'no time at all',
    'activity.log',
    { ...RUN, durationSeconds: 0 },
    'invalid-input',
    /more than 0/,
  ],
  ['40 hours', 'activity.log', { ...RUN, durationSeconds: 144_000 }, 'invalid-input', /24 hours/],
  [
    'infinite time',
    'activity.log',
    { ...RUN, durationSeconds: Number.POSITIVE_INFINITY },
    'invalid-input',
    /durationS/,
  ],
  [
    'negative distance',
    'activity.log',
    { ...RUN, distanceMetres: -1 },
    'invalid-input',
    /negative/,
  ],
  ['RPE 11', 'activity.log', { ...RUN, rpe: 11 }, 'invalid-input', /rpe: must be 10 or less/],
  [
    'an unknown sport',
    'activity.log',
    { ...RUN, sport: 'chess' },
    'invalid-input',
    /sport: must be run, .* or other/,
  ],
  [
    'an edit of no kind',
    'plan.edit',
    { athleteId: 1, edits: [{}] },
    'invalid-input',
    /edits\.0\.type: must be swap, .* or plan/,
  ],
  [
    'a place before the first',
    'session.move',
    { sessionId: 1, date: DATE, position: -1 },
    'invalid-input',
    /position: must be 0 or more/,
  ],
  [
    'a quarter too many',
    'plan.swapRuns',
    { athleteId: 1, from: DATE, days: 93 },
    'invalid-input',
    /days: must be 92 or less/,
  ],
  [
    'a session by a word',
    'activity.fulfil',
    { activityId: 1, fulfils: 'none' },
    'invalid-input',
    /fulfils: must be the id of a session, or no-session/,
  ],
  ['a swap for chess', 'session.swap', { sessionId: 1, sport: 'chess' }, 'invalid-input', /sport/],
  [
    'a hard part beyond the whole',
    'activity.log',
    { ...RUN, distanceMetres: 5_000, hardDistanceMetres: 6_000 },
    'invalid-input',
    /hardDistanceMetres: the hard part must not be more than the whole/,
  ],
  ['pain of 11', 'symptom.log', { ...PAIN, pain: 11 }, 'invalid-input', /pain: must be 10 or less/],
  ['an unknown sign', 'symptom.log', { ...PAIN, signs: ['doom'] }, 'invalid-input', /signs\.0/],
  [
    'sitting longer at a stretch than in all',
    'sitting.log',
    { ...SITTING, longestUnbrokenMinutes: 481 },
    'invalid-input',
    /must not be longer than the total/,
  ],
  [
    '25 hours of sitting',
    'sitting.log',
    { ...SITTING, totalMinutes: 1_500 },
    'invalid-input',
    /24/,
  ],
  ['an unknown session', 'session.move', { sessionId: 9, date: DATE }, 'not-found', /session.*9/],
  ['an unknown activity', 'activity.remove', { activityId: 9 }, 'not-found', /activity.*9/],
  ['an unknown symptom', 'symptom.remove', { symptomId: 9 }, 'not-found', /symptom entry.*9/],
  ['an unknown sitting', 'sitting.remove', { sittingId: 9 }, 'not-found', /sitting.*9/],
  [
    'a name of 10,000 letters',
    'athlete.create',
    { name: 'a'.repeat(10_000) },
    'invalid-input',
    /200/,
  ],
  ['a name of spaces', 'athlete.create', { name: '  ' }, 'invalid-input', /must not be empty/],
  ['a name with a bell', 'athlete.create', { name: 'A\u0007' }, 'invalid-input', /control char/],
  [
    'a name of half an emoji',
    'athlete.create',
    { name: 'A\ud83d' },
    'invalid-input',
    /half a char/,
  ],
  [
    'a name nobody sees',
    'athlete.create',
    { name: '\u200b\u202e' },
    'invalid-input',
    /can be seen/,
  ],
  [
    'a heart of 500',
    'athlete.create',
    { name: 'A', zoneThreeHeartRate: 500 },
    'invalid-input',
    /260 beats/,
  ],
  [
    'no paths',
    'history.import',
    { athleteId: 1, paths: [] },
    'invalid-input',
    /paths: must not be empty/,
  ],
  [
    'an empty path',
    'history.import',
    { athleteId: 1, paths: [''] },
    'invalid-input',
    /paths.0: must not be empty/,
  ],
];

test.each(CASES)('%s is a clear error and changes nothing', (_, ...bad) => expectRefused(...bad));

test('a name with emoji, quotes and other scripts is kept to the letter', async () => {
  const { call } = await plannerWithAthlete();
  for (const name of ['🏃‍♀️👨‍👩‍👧', `O'Neil"; DROP TABLE athlete; --`, 'Ævar \\ 走る', 'مريم']) {
    await call('athlete.create', { name });
    expect((await call('athlete.list', {})).map((athlete) => athlete.name)).toContain(name);
  }
});

test('a fault of our own is reported, and said without being hidden', async () => {
  const { dispatch, database, faults } = await plannerWithAthlete();
  database.connection.exec(
    "CREATE TEMP TRIGGER fault BEFORE INSERT ON activity BEGIN SELECT raise(ABORT, 'odd'); END",
  );
  expect(await dispatch('activity.log', RUN)).toEqual({
    error: { code: 'internal', message: 'activity.log failed and nothing was changed: odd' },
  });
  expect(faults).toHaveLength(1);
});
