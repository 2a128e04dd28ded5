import { describe, expect, test } from 'vitest';
import {
  clipText,
  pasteCutEdits,
  pasteEdits,
  readClip,
} from '../../../renderer/week/clipboard/clip.ts';
import {
  consequencesOf,
  consequenceWords,
  previewed,
} from '../../../renderer/week/editing/consequences.ts';
import { resized, stepsOf } from '../../../renderer/week/editing/resize.ts';
import {
  actedOn,
  allOf,
  extendedTo,
  NOTHING_SELECTED,
  selectedIn,
  toggled,
} from '../../../renderer/week/editing/selection.ts';
import { type IsoDate, isoDate } from '../../../shared/calendar/iso-date.ts';
import { isoWeek } from '../../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { PlanEdit } from '../../../shared/planning/plan-edit.ts';
import { Session } from '../../../shared/training/session.ts';
import { readWeek } from '../../../shared/week/read-week.ts';
import { history } from '../../shared/histories.ts';

const session = (id: number, date: string, fields: object = {}): Session =>
  Session.parse({
    id,
    athleteId: 1,
    date,
    position: 0,
    sport: 'run',
    kind: 'easy',
    durationSeconds: 3_120,
    distanceMetres: 8_000,
    rpe: 3,
    ...fields,
  });
const [one, two, three] = [
  session(1, '2026-12-30', { skippedBecause: 'a cold', plannedFor: '2026-12-29' }),
  session(2, '2026-12-31'),
  session(3, '2026-12-31', { position: 1 }),
];
const DAYS = [
  { date: one.date, sessions: [one] },
  { date: two.date, sessions: [two, three] },
];
const dates = (edits: readonly PlanEdit[]) =>
  edits.map((edit) => (edit.type === 'plan' ? edit.workout.date : 'date' in edit && edit.date));

describe('the clipboard', () => {
  const clip = readClip(clipText([one, two, three]));
  const paste = (date: IsoDate) => (clip ? pasteEdits(clip, date) : []);

  test('brings sessions back with the days between them, past the 53rd week of a year', () => {
    expect(dates(paste(isoDate('2026-12-31')))).toEqual(['2026-12-31', '2027-01-01', '2027-01-01']);
    expect(dates(pasteCutEdits([one, two], isoDate('2026-10-24')))).toEqual([
      '2026-10-24',
      '2026-10-25',
    ]);
  });

  test('makes edits that the contract takes', () => {
    for (const edit of paste(isoDate('2026-12-31'))) expect(PlanEdit.parse(edit)).toEqual(edit);
  });

  test('leaves out what life did to a session', () => {
    const [edit] = paste(isoDate('2026-12-31'));
    expect(edit).toEqual({
      type: 'plan',
      workout: {
        date: '2026-12-31',
        sport: 'run',
        kind: 'easy',
        durationSeconds: 3_120,
        distanceMetres: 8_000,
        rpe: 3,
      },
    });
  });

  test.each([
    ['words', 'buy milk'],
    ['nothing', ''],
    ['a number', '5'],
    ['JSON of somebody else', '{"sessions":[]}'],
    ['no sessions', '{"evenload":"sessions","sessions":[]}'],
    ['more than is hard', clipText([two]).replace('8000', '8000,"hardDistanceMetres":9000')],
    ['a field that nobody knows', clipText([two]).replace('"rpe"', '"mood":5,"rpe"')],
    ['a day that does not exist', clipText([two]).replace('12-31', '12-32')],
    ['too much', ' '.repeat(1_000_001) + clipText([two])],
  ])('takes %s for no session', (_, text) => {
    expect(readClip(text)).toBeUndefined();
  });
});

describe('the lower edge', () => {
  test('goes by full five minutes, at least five and at most a day', () => {
    const minutes = (steps: number) => resized(one, steps) / 60;
    expect([0, 1, 2, -1, -99, 999].map(minutes)).toEqual([52, 55, 60, 50, 5, 1_440]);
  });

  test('takes a few pixels for nothing', () => {
    expect([7, -7, 8, -17].map(stepsOf).map(Math.abs)).toEqual([0, 0, 1, 2]);
  });
});

describe('a selection', () => {
  const ids = (selection: typeof NOTHING_SELECTED) =>
    selectedIn(selection, DAYS).map(({ id }) => id);

  test('goes from where it began to where it was led, day by day, either way', () => {
    const begun = toggled(NOTHING_SELECTED, two);
    expect(ids(extendedTo(begun, three, DAYS))).toEqual([2, 3]);
    expect(ids(extendedTo(begun, one, DAYS))).toEqual([1, 2]);
    expect(ids(extendedTo(NOTHING_SELECTED, one, DAYS))).toEqual([1]);
  });

  test('takes and lets go of single sessions', () => {
    const both = toggled(toggled(NOTHING_SELECTED, one), three);
    expect(ids(both)).toEqual([1, 3]);
    expect(ids(toggled(both, one))).toEqual([3]);
    expect(ids(allOf(DAYS))).toEqual([1, 2, 3]);
  });

  test('is acted on only by way of one of its own', () => {
    const selection = extendedTo(toggled(NOTHING_SELECTED, two), three, DAYS);
    expect(actedOn(three, selection, DAYS)).toEqual([two, three]);
    expect(actedOn(one, selection, DAYS)).toEqual([one]);
  });

  test('does not hold what is on another week', () => {
    const gone = session(9, '2027-01-05');
    expect(ids(toggled(NOTHING_SELECTED, gone))).toEqual([]);
  });
});

describe('what a move would cause', () => {
  const today = isoDate('2026-11-18');
  const windowOf = (week: string, sessions: readonly Session[]): HistoryWindow => ({
    week: isoWeek(week),
    today,
    history: { ...history([]), sessions },
    changes: {},
  });
  const race = session(1, '2026-11-25', { kind: 'race', rpe: 9 });
  const before = windowOf('2026-W47', []);
  const edits = [PlanEdit.parse({ type: 'move', sessionId: 1, date: '2026-11-20' })];

  test('is known also in a week that does not know the session yet', () => {
    const { week, window } = previewed(before, edits, [race]);
    expect(week.days[4]?.sessions).toMatchObject([{ id: 1, date: '2026-11-20' }]);
    expect(week.totals.runningMetres).toBe(8_000);
    expect(window.history.sessions).toHaveLength(1);
    expect(before.history.sessions).toEqual([]);
  });

  test('is said of both weeks in words', () => {
    const long = session(2, '2026-11-24', { kind: 'long', durationSeconds: 7_200 });
    const other = session(3, '2026-11-21', { kind: 'long', durationSeconds: 7_200 });
    const here = windowOf('2026-W47', [other]);
    const left = windowOf('2026-W48', [race, long, other]);
    const read = ({ history: entries, week }: HistoryWindow) => readWeek(entries, week, today);
    const { fresh, quiet } = consequencesOf([
      { before: read(here), after: previewed(here, edits, [race]).week },
      { before: read(left), after: previewed(left, edits, []).week },
    ]);
    expect(fresh).toContain('Hard days close together');
    expect(quiet).toContain('Hard days close together');
    expect(consequenceWords({ fresh: ['One', 'Two'], quiet: ['Three'] })).toBe(
      'New: One, Two. Goes quiet: Three.',
    );
    expect(consequenceWords({ fresh: [], quiet: [] })).toBe('No flag changes.');
  });
});
