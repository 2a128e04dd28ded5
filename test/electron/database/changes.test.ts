import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANGES_KEPT } from '../../../electron/database/changes.ts';
import type { Database } from '../../../electron/database/open-database.ts';
import { openDatabase } from '../../../electron/database/open-database.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { minutes, rpe, seconds } from '../../../shared/units/units.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { entriesIn } from './dump.ts';
import { openHere } from './open-here.ts';
import { refusalOf } from './refusal-of.ts';

const DATE = isoDate('2026-11-18');

function addAthlete({ athletes, changes }: Database, name = 'Ana') {
  return changes.begin((write) =>
    athletes.add(write, { name, units: 'kilometres', weekStart: 'monday', sample: false }),
  );
}

function withAthlete() {
  const database = openHere();
  const athlete = addAthlete(database);
  return { database, athlete, ...editsOf(database, athlete) };
}

/** A few edits as a person makes them, each one change. */
function editsOf(database: Database, { id: athleteId, name }: ReturnType<typeof addAthlete>) {
  const { sessions, activities, changes } = database;
  const workout = { athleteId, date: DATE, sport: 'run', kind: 'easy' } as const;
  const all = () => sessions.between(athleteId, DATE, DATE);
  const pick = (number: number) => all()[number % Math.max(1, all().length)];
  return {
    plan: (minutes: number, title = `Run of ${minutes} min`) =>
      changes.make(athleteId, (write) => {
        const durationSeconds = seconds(minutes * 60);
        const session = { ...workout, title, durationSeconds, rpe: rpe(3), position: 0 };
        return { name: `Planned ${title}`, result: sessions.add(write, session) };
      }),
    edit: (number: number, minutes: number) =>
      changes.make(athleteId, (write) => {
        const session = pick(number);
        if (session) sessions.save(write, { ...session, durationSeconds: seconds(minutes * 60) });
        return { name: `Made it ${minutes} min`, result: undefined };
      }),
    remove: (number: number) =>
      changes.make(athleteId, (write) => {
        const session = pick(number);
        if (session) sessions.remove(write, session.id);
        return { name: 'Removed it', result: undefined };
      }),
    /** Several edits, some of the same row, in one change. */
    swapAll: () =>
      changes.make(athleteId, (write) => {
        for (const session of all()) {
          sessions.save(write, { ...session, sport: 'bike' });
          sessions.save(write, { ...session, sport: 'swim' });
          activities.add(write, { ...workout, durationSeconds: session.durationSeconds });
          if (session.durationSeconds > 3_000) sessions.remove(write, session.id);
        }
        return { name: 'Swapped all', result: undefined };
      }),
    undo: () => changes.undo(athleteId, name),
    redo: () => changes.redo(athleteId, name),
    state: () => changes.state(athleteId),
  };
}

const step = fc.oneof(
  fc.record({ do: fc.constant('plan' as const), minutes: fc.integer({ min: 1, max: 120 }) }),
  fc.record({
    do: fc.constant('edit' as const),
    number: fc.nat(9),
    minutes: fc.integer({ min: 1, max: 120 }),
  }),
  fc.record({ do: fc.constant('remove' as const), number: fc.nat(9) }),
  fc.record({ do: fc.constant('swapAll' as const) }),
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function take(edits: ReturnType<typeof editsOf>, edit: Step) {
  if (edit.do === 'plan') edits.plan(edit.minutes);
  if (edit.do === 'edit') edits.edit(edit.number, edit.minutes);
  if (edit.do === 'remove') edits.remove(edit.number);
  if (edit.do === 'swapAll') edits.swapAll();
}

test('undoing all of any edits gives the state before, redoing all the state after', () => {
  const database = openHere();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
      const edits = editsOf(database, addAthlete(database));
      const states = [entriesIn(database.connection)];
      for (const edit of steps) {
        const undoBefore = edits.state().undo;
        const before = JSON.stringify(entriesIn(database.connection));
        take(edits, edit);
        // An edit without effect is no change.
        if (JSON.stringify(entriesIn(database.connection)) === before) {
          expect(edits.state().undo).toBe(undoBefore);
        } else states.push(entriesIn(database.connection));
      }
      for (const before of states.slice(0, -1).toReversed()) {
        edits.undo();
        expect(entriesIn(database.connection)).toEqual(before);
      }
      expect(edits.state().undo).toBeUndefined();
      for (const after of states.slice(1)) {
        edits.redo();
        expect(entriesIn(database.connection)).toEqual(after);
      }
      expect(edits.state().redo).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

test('undo and redo survive a restart', () => {
  const folder = temporaryFolder();
  const first = openDatabase(folder);
  const athlete = addAthlete(first);
  editsOf(first, athlete).plan(50, 'Intervals');
  first.close();

  const second = openDatabase(folder);
  expect(editsOf(second, athlete).undo()).toBe('Planned Intervals');
  second.close();

  const third = openDatabase(folder);
  expect(editsOf(third, athlete).redo()).toBe('Planned Intervals');
  expect(entriesIn(third.connection).session).toMatchObject([{ id: 1, title: 'Intervals' }]);
  third.close();
});

describe('the order of changes', () => {
  test('a new change takes the place of what was undone', () => {
    const { plan, undo, redo, state } = withAthlete();
    plan(30, 'One');
    plan(40, 'Two');
    undo();
    expect(state()).toEqual({ undo: 'Planned One', redo: 'Planned Two' });
    plan(50, 'Three');
    expect(state()).toEqual({ undo: 'Planned Three' });
    expect(refusalOf(redo)).toEqual({
      code: 'nothing-to-redo',
      message: 'There is nothing to redo for Ana.',
    });
  });

  test('nothing to undo is said by name', () => {
    const { undo } = withAthlete();
    expect(refusalOf(undo)).toEqual({
      code: 'nothing-to-undo',
      message: 'There is nothing to undo for Ana.',
    });
  });

  test('athletes have changes of their own', () => {
    const { database, plan } = withAthlete();
    const other = editsOf(database, addAthlete(database, 'Ben'));
    plan(30);
    expect(refusalOf(other.undo).code).toBe('nothing-to-undo');
  });

  test(`the last ${CHANGES_KEPT} are kept`, () => {
    const { database, plan, undo } = withAthlete();
    for (let count = 0; count < CHANGES_KEPT + 5; count += 1) plan(30);
    for (let count = 0; count < CHANGES_KEPT; count += 1) undo();
    expect(refusalOf(undo).code).toBe('nothing-to-undo');
    expect(entriesIn(database.connection).session).toHaveLength(5);
    expect(database.connection.prepare('SELECT count(*) FROM edit').pluck().get()).toBe(
      CHANGES_KEPT,
    );
  });
});

describe('steps of one group', () => {
  const group = { id: 'import', nameOf: (edits: number) => `Imported ${edits}` };

  test('are one change, named for all of them', () => {
    const { database, athlete, undo, state } = withAthlete();
    const land = (date: string) =>
      database.changes.make(
        athlete.id,
        (write) => {
          const day = { athleteId: athlete.id, date: isoDate(date), totalMinutes: minutes(480) };
          return { name: 'Imported 1', result: database.sittings.add(write, day) };
        },
        group,
      );
    land('2026-11-16');
    land('2026-11-17');
    land('2026-11-18');
    expect(state()).toEqual({ undo: 'Imported 3' });
    undo();
    expect(entriesIn(database.connection).sitting).toEqual([]);
    // What comes after an undo is a change of its own.
    land('2026-11-19');
    expect(state()).toEqual({ undo: 'Imported 1' });
  });
});

describe('what was changed by something else', () => {
  test('is not undone, and nothing of the change is', () => {
    const { database, plan, swapAll, undo } = withAthlete();
    plan(30);
    plan(40);
    swapAll();
    database.connection.exec("UPDATE session SET note = 'by hand' WHERE id = 1");
    const before = entriesIn(database.connection);
    const { code, message } = refusalOf(undo);
    expect(code).toBe('changed-elsewhere');
    expect(message).toContain('"Swapped all" was left as it is');
    expect(entriesIn(database.connection)).toEqual(before);
  });

  test('is not redone either', () => {
    const { database, plan, undo, redo } = withAthlete();
    plan(30);
    undo();
    plan(30);
    undo();
    database.connection.exec(
      `INSERT INTO session (id, athleteId, date, position, sport, kind, durationSeconds, rpe)
        VALUES (2, 1, '2026-11-18', 0, 'run', 'easy', 60, 1)`,
    );
    expect(refusalOf(redo).code).toBe('changed-elsewhere');
  });
});

test('an error within a change leaves nothing of it', () => {
  const { database, athlete, plan, state } = withAthlete();
  plan(30, 'Kept');
  const before = entriesIn(database.connection);
  expect(() =>
    database.changes.make(athlete.id, (write) => {
      for (const { id } of database.sessions.between(athlete.id, DATE, DATE)) {
        database.sessions.remove(write, id);
      }
      throw new Error('halfway');
    }),
  ).toThrow('halfway');
  expect(entriesIn(database.connection)).toEqual(before);
  expect(state()).toEqual({ undo: 'Planned Kept' });
});
