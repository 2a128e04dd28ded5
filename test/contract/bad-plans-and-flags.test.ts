import { test } from 'vitest';
import { type BadInput, expectRefused } from './expect-refused.ts';

const DATE = '2026-11-18';
const WORKOUT = { date: DATE, sport: 'run', kind: 'tempo', durationSeconds: 3_000, rpe: 7 };
const RUN = { athleteId: 1, ...WORKOUT };
const PAIN = { athleteId: 1, date: DATE, moment: 'after', region: 'hip', side: 'left', pain: 2 };
const WEEK = { athleteId: 1, week: '2026-W47' };
const WORD = { ...WEEK, rule: 'weekly-jump', abouts: ['2026-11-16'], reason: 'A camp' };
const TICK = { athleteId: 1, date: DATE, exercise: 'clamshell' };
const edit = (fields: object) => ({ athleteId: 1, edits: [fields] });

const CASES: readonly BadInput[] = [
  [
    'an unknown finding',
    'symptom.log',
    { ...PAIN, findings: { moonlight: true } },
    'invalid-input',
    /findings/,
  ],
  [
    'half a finding',
    'symptom.log',
    { ...PAIN, findings: { 'deep-pain': 'perhaps' } },
    'invalid-input',
    /findings\.deep-pain: must be true or false/,
  ],
  [
    'an unknown step back to running',
    'activity.log',
    { ...RUN, returnStep: 'run-9' },
    'invalid-input',
    /returnStep: must be walk, .* or build/,
  ],
  [
    'an unknown weight of a race',
    'session.plan',
    { ...RUN, rpe: 9, racePriority: 'D' },
    'invalid-input',
    /racePriority: must be A, B or C/,
  ],
  [
    'running as a sport out of reach',
    'athlete.create',
    { name: 'A', sportsOutOfReach: ['run'] },
    'invalid-input',
    /sportsOutOfReach\.0: must be bike, swim or water-jog/,
  ],
  [
    'a sport that is liked twice',
    'athlete.create',
    { name: 'A', preferredSports: ['bike', 'bike'] },
    'invalid-input',
    /preferredSports: must name each sport once/,
  ],
  [
    'an eighth day of the week',
    'athlete.create',
    { name: 'A', daysOff: [8] },
    'invalid-input',
    /daysOff\.0/,
  ],
  [
    'no edits of the plan',
    'plan.edit',
    { athleteId: 1, edits: [] },
    'invalid-input',
    /edits: must not be empty/,
  ],
  [
    'more edits than a month holds',
    'plan.edit',
    { athleteId: 1, edits: Array.from({ length: 101 }, () => ({ type: 'ease', sessionId: 1 })) },
    'invalid-input',
    /edits/,
  ],
  ['an unknown edit', 'plan.edit', edit({ type: 'explode' }), 'invalid-input', /edits\.0\.type/],
  [
    'an edit of nothing',
    'plan.edit',
    edit({ type: 'ease' }),
    'invalid-input',
    /sessionId: is miss/,
  ],
  [
    'a run shortened to nothing',
    'plan.edit',
    edit({ type: 'shorten', sessionId: 1, distanceMetres: 0 }),
    'invalid-input',
    /edits\.0\.distanceMetres: must be more than 0/,
  ],
  [
    'a move to 1899',
    'plan.edit',
    edit({ type: 'move', sessionId: 1, date: '1899-12-31' }),
    'invalid-input',
    /edits\.0\.date: must lie in the years 1900 to 2199/,
  ],
  [
    'unknown ground',
    'plan.edit',
    edit({ type: 'change-surface', sessionId: 1, surface: 'lava' }),
    'invalid-input',
    /edits\.0\.surface/,
  ],
  [
    'a new session of which more is hard than all',
    'plan.edit',
    edit({
      type: 'plan',
      workout: { ...WORKOUT, distanceMetres: 5_000, hardDistanceMetres: 6_000 },
    }),
    'invalid-input',
    /edits\.0\.workout\.hardDistanceMetres: the hard part must not be more than the whole/,
  ],
  [
    'a flag without a reason',
    'flag.acknowledge',
    { ...WORD, reason: ' ' },
    'invalid-input',
    /reason/,
  ],
  [
    'a reason as long as a book',
    'flag.acknowledge',
    { ...WORD, reason: 'a'.repeat(1_001) },
    'invalid-input',
    /reason: must be 1,000 characters or fewer/,
  ],
  ['a flag about nothing', 'flag.acknowledge', { ...WORD, abouts: [] }, 'invalid-input', /abouts/],
  ['an unknown rule', 'flag.acknowledge', { ...WORD, rule: 'full-moon' }, 'invalid-input', /rule/],
  ['a flag that does not fire', 'flag.acknowledge', WORD, 'not-found', /weekly-jump/],
  [
    'an unknown acknowledgement',
    'flag.unacknowledge',
    { athleteId: 1, acknowledgementIds: [9] },
    'not-found',
    /acknowledgement.*9/,
  ],
  [
    'an unknown exercise',
    'routine.tick',
    { ...TICK, exercise: 'push-up' },
    'invalid-input',
    /exer/,
  ],
  [
    'an exercise of tomorrow',
    'routine.tick',
    { ...TICK, date: '2026-11-19' },
    'not-possible',
    /come/,
  ],
  ['an exercise not ticked', 'routine.untick', TICK, 'not-found', /not ticked/],
  [
    'a day off of 25 hours',
    'availability.set',
    { athleteId: 1, date: DATE, mostMinutes: 1_500 },
    'invalid-input',
    /mostMinutes: must be 24 hours/,
  ],
  [
    'an unknown mark of a week',
    'weekNote.write',
    { ...WEEK, mark: 'holiday' },
    'invalid-input',
    /mark: must be build/,
  ],
  [
    'a note like a book',
    'note.write',
    { athleteId: 1, date: DATE, text: 'a'.repeat(4_001) },
    'invalid-input',
    /text: must be 4,000 characters or fewer/,
  ],
  [
    'skipping without a reason',
    'session.skip',
    { sessionId: 1, because: '' },
    'invalid-input',
    /because: must not be empty/,
  ],
  [
    'a repeat of no week',
    'session.repeat',
    { sessionId: 1, weeks: 0 },
    'invalid-input',
    /weeks: must be 1 or more/,
  ],
  [
    'a template of an unknown session',
    'template.saveSession',
    { sessionId: 9, name: 'Track' },
    'not-found',
    /session.*9/,
  ],
  [
    'an activity that fulfils session 0',
    'activity.fulfil',
    { activityId: 1, fulfils: 0 },
    'invalid-input',
    /fulfils/,
  ],
  [
    'a season of two years',
    'season.read',
    { athleteId: 1, first: '2026-W01', weeks: 104 },
    'invalid-input',
    /weeks: must be 60 or less/,
  ],
];

test.each(CASES)('%s is a clear error and changes nothing', (_, ...bad) => expectRefused(...bad));
