import { expect, test } from 'vitest';
import { fileRegistry } from '../../electron/handlers/file-registry.ts';
import type { Computer, Decoder } from '../../electron/handlers/means.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import type { Door } from '../../shared/contract/define.ts';
import { createDispatch } from '../../shared/contract/dispatch.ts';
import { OPERATIONS } from '../../shared/contract/operations.ts';
import { seconds } from '../../shared/units/units.ts';
import { testPlanner } from '../electron/handlers/test-planner.ts';

const DATE = '2026-11-18';
const WORKOUT = { date: DATE, sport: 'run', kind: 'intervals', durationSeconds: 3_000, rpe: 7 };
const DECODER: Decoder = {
  listFiles: async (paths) => ({
    files: [...paths],
    failed: [{ path: '/gone', reason: 'It is not there.' }],
  }),
  decodeFiles: async function* ([path = '']) {
    const activity = {
      sport: 'run',
      date: isoDate(DATE),
      startedAt: '2026-11-18T07:30:00',
      durationSeconds: seconds(2_400),
    } as const;
    const known = { format: 'fit', damaged: true, leftOut: ['Track 2 has no times.'] } as const;
    yield { status: 'decoded', path, contentHash: path, activities: [activity], ...known };
  },
};

const COMPUTER: Computer = {
  look: () => ({
    idleMilliseconds: 0,
    isFullScreen: false,
    lastBreak: { kind: 'wake', millisecondsAgo: 5 },
  }),
  remind: () => true,
};

/** Stands for the newest entry of Ana: the sample athlete has taken the first numbers. */
const NEWEST = 0;
/** The same for the activity that was imported last. */
const NEWEST_RECORDING = -1;

/** One call of every operation that works, in an order in which it does. */
const CALLS: readonly (readonly [door: Door, name: string, input: object])[] = [
  ['browser', 'athlete.create', { name: 'Ana 🏃', zoneThreeHeartRate: 152 }],
  ['browser', 'athlete.createSample', { today: DATE }],
  ['browser', 'athlete.update', { athleteId: 1, units: 'miles', zoneThreeHeartRate: null }],
  ['browser', 'athlete.list', {}],
  ['browser', 'athletes.overview', {}],
  ['browser', 'athletes.overview', { today: DATE }],
  ['browser', 'activity.log', { athleteId: 1, ...WORKOUT, date: '2026-10-18' }],
  ['browser', 'return.preview', { athleteId: 1, week: '2026-W52' }],
  ['browser', 'return.plan', { athleteId: 1, week: '2026-W52' }],
  ['browser', 'session.plan', { athleteId: 1, ...WORKOUT, warmUp: false, note: 'a\nb' }],
  ['browser', 'session.update', { sessionId: NEWEST, rpe: 8, surface: 'track' }],
  ['browser', 'session.move', { sessionId: NEWEST, date: '2026-11-19' }],
  ['browser', 'session.copy', { sessionId: NEWEST, date: '2026-11-20', position: 0 }],
  ['browser', 'session.repeat', { sessionId: NEWEST, weeks: 2 }],
  ['browser', 'session.skip', { sessionId: NEWEST, because: 'a cold' }],
  ['browser', 'session.skip', { sessionId: NEWEST, because: null }],
  ['browser', 'template.saveSession', { sessionId: NEWEST, name: '6 × 800 m' }],
  ['browser', 'template.saveWeek', { athleteId: 1, week: '2026-W47', name: 'A week' }],
  ['browser', 'template.list', {}],
  ['browser', 'template.plan', { athleteId: 1, templateId: NEWEST, date: '2026-11-23' }],
  ['browser', 'template.remove', { templateId: NEWEST }],
  ['browser', 'note.write', { athleteId: 1, date: DATE, text: 'Dentist at 10' }],
  ['browser', 'weekNote.write', { athleteId: 1, week: '2026-W47', mark: 'taper' }],
  ['browser', 'availability.set', { athleteId: 1, date: DATE, mostMinutes: 45 }],
  ['browser', 'plan.previewSwapRuns', { athleteId: 2, from: DATE, days: 5 }],
  ['browser', 'plan.swapRuns', { athleteId: 2, from: DATE, days: 5, sport: 'swim' }],
  ['browser', 'plan.easings', { athleteId: 2, week: '2026-W47', today: DATE }],
  ['browser', 'session.previewSwap', { sessionId: NEWEST, sport: 'swim' }],
  ['browser', 'session.swap', { sessionId: NEWEST, sport: 'water-jog' }],
  ['browser', 'session.swapBack', { sessionId: NEWEST }],
  ['browser', 'plan.edit', { athleteId: 1, edits: [{ type: 'plan', workout: WORKOUT }] }],
  ['browser', 'activity.log', { athleteId: 1, ...WORKOUT }],
  ['browser', 'activity.update', { activityId: NEWEST, rpe: null }],
  ['browser', 'activity.fulfil', { activityId: NEWEST, fulfils: 'no-session' }],
  [
    'browser',
    'symptom.logSeveral',
    {
      athleteId: 1,
      entries: [
        {
          ...{ date: DATE, moment: 'during', region: 'low-back', side: 'both', pain: 2 },
          ...{ signs: ['tingling'], unaskedSigns: ['fever'], tried: { rest: 'helped' } },
        },
      ],
      ifThere: 'keep-both',
    },
  ],
  [
    'browser',
    'symptom.log',
    {
      athleteId: 1,
      date: DATE,
      moment: 'after',
      region: 'buttock',
      side: 'left',
      pain: 3,
      signs: [],
    },
  ],
  ['browser', 'symptom.update', { symptomId: NEWEST, signs: ['tingling'] }],
  [
    'browser',
    'flag.acknowledge',
    {
      athleteId: 1,
      week: '2026-W47',
      rule: 'nerve-signs',
      abouts: ['2026-11-18 buttock, left: tingling'],
      reason: 'My doctor knows.',
    },
  ],
  ['browser', 'flag.unacknowledge', { athleteId: 1, acknowledgementIds: [1] }],
  ['browser', 'sitting.log', { athleteId: 1, date: DATE, totalMinutes: 500, drivingMinutes: 60 }],
  ['desktop', 'computer.look', {}],
  ['desktop', 'computer.remind', { minutes: 30 }],
  ['browser', 'episode.close', { athleteId: 1, date: DATE, region: 'buttock', side: 'left' }],
  ['browser', 'episode.list', { athleteId: 1 }],
  [
    'browser',
    'episode.read',
    { athleteId: 1, region: 'buttock', side: 'left', openedOn: DATE, today: DATE },
  ],
  ['browser', 'episode.reopen', { athleteId: 1, date: DATE, region: 'buttock', side: 'left' }],
  ['command-line', 'history.import', { athleteId: 1, paths: ['/run.fit'] }],
  ['browser', 'activity.log', { athleteId: 1, ...WORKOUT, date: DATE }],
  ['browser', 'activity.join', { activityId: NEWEST_RECORDING, entryId: NEWEST }],
  ['desktop', 'files.choose', { what: 'files' }],
  ['browser', 'season.read', { athleteId: 2, first: '2026-W40', weeks: 8 }],
  ['browser', 'season.span', { athleteId: 2 }],
  ['browser', 'loads.read', { athleteId: 1, from: DATE, to: DATE }],
  ['browser', 'loads.read', { athleteId: 2, from: '2026-10-01', to: DATE, today: DATE }],
  ['browser', 'charts.read', { athleteId: 1, from: DATE, to: DATE }],
  ['browser', 'charts.read', { athleteId: 2, from: '2026-10-01', to: DATE, today: DATE }],
  ['browser', 'week.read', { athleteId: 1, week: '2026-W47' }],
  ['browser', 'week.read', { athleteId: 2, week: '2026-W47', today: DATE }],
  ['browser', 'history.read', { athleteId: 2, week: '2026-W47' }],
  ['browser', 'rules.list', {}],
  ['browser', 'routine.tick', { athleteId: 1, date: DATE, exercise: 'clamshell' }],
  ['browser', 'patterns.read', { athleteId: 1 }],
  ['browser', 'patterns.read', { athleteId: 2, today: DATE }],
  ['browser', 'page.read', { athleteId: 1 }],
  ['browser', 'page.read', { athleteId: 2, today: DATE }],
  ['browser', 'sources.list', {}],
  ['browser', 'response.read', { athleteId: 1 }],
  ['browser', 'response.read', { athleteId: 2, today: DATE }],
  ['browser', 'routine.read', { athleteId: 1 }],
  ['browser', 'routine.read', { athleteId: 2, today: DATE }],
  ['browser', 'routine.untick', { athleteId: 1, date: DATE, exercise: 'clamshell' }],
  ['browser', 'session.remove', { sessionId: NEWEST }],
  ['browser', 'activity.remove', { activityId: NEWEST }],
  ['browser', 'symptom.remove', { symptomId: NEWEST }],
  ['browser', 'sitting.remove', { sittingId: NEWEST }],
  ['browser', 'change.undo', { athleteId: 1 }],
  ['browser', 'change.redo', { athleteId: 1 }],
];

test('every operation has a handler, and no handler is without an operation', () => {
  expect(Object.keys(testPlanner().handlers).toSorted()).toEqual(
    Object.keys(OPERATIONS).toSorted(),
  );
});

test('what goes in and comes out of every operation crosses every door unchanged', async () => {
  const files = fileRegistry(async () => ['/run.fit']);
  const planner = testPlanner({ decoder: DECODER, files, computer: COMPUTER });
  const called = new Set<string>();
  const call = async (door: Door, name: string, given: object) => {
    const input = acrossDoors(withNewest(planner, given));
    const dispatch = createDispatch(planner.handlers, door, (fault) => planner.faults.push(fault));
    const reply = await dispatch(name, input);
    expect(reply, `${name} ${JSON.stringify(input)}`).toHaveProperty('result');
    acrossDoors(reply);
    called.add(name);
  };
  for (const [door, name, input] of CALLS) await call(door, name, input);
  const chosen = planner.files.remember(['/other.fit']);
  await call('browser', 'history.importChosen', { athleteId: 1, chosen, from: 0 });

  expect(planner.faults).toEqual([]);
  expect([...called].toSorted()).toEqual(Object.keys(OPERATIONS).toSorted());
});

/** The value as it comes out of a structured clone and of JSON, which must be the same. */
function acrossDoors<Value>(value: Value): Value {
  const cloned = structuredClone(value);
  expect(cloned).toEqual(value);
  expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  return cloned;
}

/** The input with NEWEST as the id that it stands for. */
function withNewest({ database }: ReturnType<typeof testPlanner>, input: object): object {
  const known = Object.entries(input).map(([field, value]) => {
    const isNewest = value === NEWEST || value === NEWEST_RECORDING;
    if (!isNewest || !field.endsWith('Id')) return [field, value];
    const table = field === 'entryId' ? 'activity' : field.slice(0, -'Id'.length);
    const which = value === NEWEST_RECORDING ? 'AND origin IS NOT NULL' : '';
    const newest = `SELECT max(id) FROM ${table} WHERE athleteId = 1 ${which}`;
    return [field, database.connection.prepare(newest).pluck().get()];
  });
  return Object.fromEntries(known);
}
