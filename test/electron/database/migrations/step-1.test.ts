import { describe, expect, test } from 'vitest';
import { ACTIVITY, SESSION, SITTING, SYMPTOM, schemaAt } from './schema-at.ts';

const stepOne = () => schemaAt(1);

describe('step 1: the tables, checks and indices of the first version', () => {
  test.each([
    ['a day that does not exist', 'session', { ...SESSION, date: '2026-02-30' }],
    ['a day with a time', 'session', { ...SESSION, date: '2026-11-18T00:00:00Z' }],
    ['an athlete who does not exist', 'session', { ...SESSION, athleteId: 7 }],
    ['an unknown sport', 'activity', { ...ACTIVITY, sport: 'chess' }],
    ['no duration', 'activity', { ...ACTIVITY, durationSeconds: 0 }],
    ['40 hours', 'activity', { ...ACTIVITY, durationSeconds: 144_000 }],
    ['RPE 11', 'activity', { ...ACTIVITY, rpe: 11 }],
    ['text for a number', 'activity', { ...ACTIVITY, distanceMetres: 'far' }],
    [
      'a hard part beyond the whole',
      'activity',
      { ...ACTIVITY, distanceMetres: 5, hardDistanceMetres: 6 },
    ],
    ['an origin that is not JSON', 'activity', { ...ACTIVITY, origin: 'run.fit' }],
    ['pain of 11', 'symptom', { ...SYMPTOM, pain: 11 }],
    ['an unbroken stretch beyond the day', 'sitting', { ...SITTING, longestUnbrokenMinutes: 481 }],
  ])('%s is kept out', (_, table, row) => {
    const { insert } = stepOne();
    expect(() => insert(table, row)).toThrow(/constraint|cannot store TEXT/);
  });

  test('one entry of sitting a day', () => {
    const { insert } = stepOne();
    insert('sitting', SITTING);
    expect(() => insert('sitting', SITTING)).toThrow(/UNIQUE/);
  });

  test('one activity of one place in one file', () => {
    const { insert } = stepOne();
    const imported = { ...ACTIVITY, contentHash: 'abc', contentIndex: 0 };
    insert('activity', imported);
    expect(() => insert('activity', imported)).toThrow(/UNIQUE/);
    insert('activity', { ...imported, contentIndex: 1 });
    insert('activity', ACTIVITY);
    insert('activity', ACTIVITY);
  });

  test('an id is never given twice', () => {
    const { connection, insert } = stepOne();
    insert('activity', ACTIVITY);
    connection.exec('DELETE FROM activity');
    insert('activity', ACTIVITY);
    expect(connection.prepare('SELECT id FROM activity').pluck().all()).toEqual([2]);
  });
});
